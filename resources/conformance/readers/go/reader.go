// Example reader of smtp-config/1 for a platform in Go 1.24 or later; it needs the standard library alone.
//
// Copy it and put your own storage behind known, an object with these members: now (seconds since 1970), audience
// (your platform's id), registered_keys (public JWKs of signers), seen (jti and req spent by earlier activations,
// last_iat of the last accepted configuration or nil), private_keys (your private JWKs, each with its kid),
// transfer_code (28 characters, or nil) and takes_plain (leave it false). Store jti, req and iat when you activate a
// configuration, not before.
package main

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
)

const (
	issuer = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:"
	atom   = `[^\s"(),.:;<>@\[\]\\]+`
	last   = `[0-9]*[a-z_]([a-z0-9_-]*[a-z0-9_])?|[0-9]+-[a-z0-9_-]*[a-z0-9_]` // not digits alone
	name   = `([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+(` + last + `)`
)

var (
	hostForm    = form(name + `|localhost|[0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*`)
	addressForm = form(`("[^"\\]{1,62}"|` + atom + `(\.` + atom + `)*)@(` + name + `|localhost)`)
	uuidForm    = form(`[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}`)
	thumbForm   = form(`[A-Za-z0-9_-]{43}`)
	tokenForm   = form(`[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+`)
	apartForm   = form(`[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]+`)
	checkForm   = form(`[a-z0-9_]+(\.[a-z0-9_]+)*`)
	audForm     = form(`[\x21-\x7e]{1,200}`)
	nonceForm   = form(`[A-Za-z0-9._~-]{16,128}`)
)

// ReadConfig turns the bytes of either file form into the claims and the opened password (nil: ask for it).
func ReadConfig(data []byte, known object) (claims object, password any, err error) {
	defer func() {
		switch reason := recover().(type) {
		case nil:
		case Refused:
			claims, password, err = nil, nil, reason
		default:
			panic(reason)
		}
	}()
	headerText, payload, claims, signature, hint := splitFile(data)
	header := strictObject(unb64(headerText), false)
	need(exactly(header, "alg", "kid", "typ") && oneOf(header["alg"], "EdDSA", "Ed25519", "ES256"), "format")
	need(matches(thumbForm, header["kid"]), "format")
	alg, kid, made := header["alg"].(string), header["kid"].(string), unb64(signature)
	_, isText := header["typ"].(string)
	need(isText && (hint == nil || thumbprint(hint) == kid), "format")
	var key object
	for _, jwk := range known["registered_keys"].([]any) {
		if thumbprint(jwk) == kid {
			key = jwk.(object)
		}
	}
	need(key != nil, "unknown-key")
	need(signatureHolds(key, alg, headerText+"."+b64.EncodeToString(payload), made), "signature")
	need(header["typ"] == "smtp-config+jwt" && claims["iss"] == issuer+kid, "format")
	checkClaims(claims)
	checkSMTP(claims["smtp"], claims["secrets"])
	now, seen := known["now"].(int64), known["seen"].(object)
	last, before := seen["last_iat"].(int64)
	need(claims["aud"] == known["audience"], "audience")
	need(claims["exp"].(int64) > now, "expired")
	need(claims["nbf"].(int64) <= now && claims["iat"].(int64) <= now+60, "not-yet-valid")
	need(!slices.Contains(seen["jti"].([]any), claims["jti"]), "replay")
	need(claims["req"] == nil || !slices.Contains(seen["req"].([]any), claims["req"]), "replay")
	need(!before || claims["iat"].(int64) >= last, "superseded")
	return claims, readPassword(claims, kid, known), nil
}

// splitFile takes either form apart: header text, the signed bytes, the same parsed, signature text, signer's hint.
func splitFile(data []byte) (string, []byte, object, string, any) {
	need(len(data) <= 96*1024, "too-large")
	text := strings.Trim(string(data), " \t\r\n")
	if strings.HasPrefix(text, "{") {
		need(len(data) <= 64*1024, "too-large")
		file := strictObject(data, false)
		need(exactly(file, "format", "config", "signature", "signer") && file["format"] == "smtp-config/1", "format")
		config, isObject := file["config"].(object)
		need(isObject && exactly(file["signer"], "jwk") && matches(apartForm, file["signature"]), "format")
		parts, hint := strings.Split(file["signature"].(string), "."), file["signer"].(object)["jwk"]
		need(hint != nil, "format")
		return parts[0], canonical(config), config, parts[2], hint
	}
	need(matches(tokenForm, text), "format")
	parts := strings.Split(text, ".")
	payload := unb64(parts[1])
	need(len(payload) <= 64*1024, "too-large")
	claims := strictObject(payload, false)
	need(bytes.Equal(canonical(claims), payload), "format")
	return parts[0], payload, claims, parts[2], nil
}

// checkClaims checks that the claims have the shape of the profile: nothing missing, more or contradictory.
func checkClaims(c object) {
	names := []string{"iss", "aud", "iat", "nbf", "exp", "jti", "smtp", "secrets", "tested", "signer_key", "checks"}
	if _, there := c["req"]; there {
		names = append(names, "req")
		need(matches(nonceForm, c["req"]), "format")
	}
	need(exactly(c, names...) && matches(audForm, c["aud"]) && matches(uuidForm, c["jti"]), "format")
	need(whole(c["iat"], 0, latest) && whole(c["nbf"], 0, latest) && whole(c["exp"], 0, latest), "format")
	iat, exp := c["iat"].(int64), c["exp"].(int64)
	need(c["nbf"].(int64) <= iat && iat < exp && exp <= iat+7*86400, "format")
	need(oneOf(c["signer_key"], "kept", "one-time", "practice"), "format")
	need(oneOf(c["tested"], "passed", "partly", "failed", "not-tested"), "format")
	checks, isList := c["checks"].([]any)
	need(isList && len(checks) <= 64 && (c["tested"] == "not-tested") == (len(checks) == 0), "format")
	for _, item := range checks {
		need(exactly(item, "id", "result", "at", "from"), "format")
		check := item.(object)
		need(whole(check["at"], 0, latest) && matches(checkForm, check["id"]) && length(check["id"]) <= 64, "format")
		need(oneOf(check["result"], "passed", "warning", "failed"), "format")
		need(oneOf(check["from"], "this-computer", "practice"), "format")
	}
}

// checkSMTP checks the settings and the form in which the password travels.
func checkSMTP(settings any, secrets any) {
	_, isObject := secrets.(object)
	need(isObject && exactly(settings, "host", "port", "security", "auth", "username", "from", "tls"), "format")
	s := settings.(object)
	need(matches(hostForm, s["host"]) && length(s["host"]) <= 253 && whole(s["port"], 1, 65535), "format")
	need(oneOf(s["security"], "implicit-tls", "starttls", "cleartext") && oneOf(s["auth"], "password", "none"), "format")
	need(exactly(s["from"], "name", "address") && exactly(s["tls"], "verify", "spki_sha256"), "format")
	from, tls := s["from"].(object), s["tls"].(object)
	need(isLine(from["name"], 200) && matches(addressForm, from["address"]), "format")
	full := tls["verify"] == "full" && tls["spki_sha256"] == nil
	need(full || tls["verify"] == "pin" && matches(thumbForm, tls["spki_sha256"]), "format")
	if s["auth"] == "none" {
		need(s["username"] == nil && exactly(secrets), "format")
		return
	}
	need(isLine(s["username"], 320) && s["security"] != "cleartext" && exactly(secrets, "smtp.password"), "format")
	secret := secrets.(object)["smtp.password"]
	need(exactly(secret, "jwe") || exactly(secret, "ref") || exactly(secret, "plain"), "format")
	for form, value := range secret.(object) {
		most := map[string]int{"jwe": 8192, "plain": 4096, "ref": 6}[form]
		need(length(value) >= 1 && length(value) <= most && (form != "ref" || value == "prompt"), "format")
	}
}

// readPassword opens the sealed password and compares what it is bound to; nil: there is none, or ask for it.
func readPassword(c object, kid string, known object) (password any) {
	secret, _ := c["secrets"].(object)["smtp.password"].(object)
	if secret == nil || secret["ref"] != nil {
		return nil
	}
	if secret["plain"] != nil {
		need(known["takes_plain"] == true, "secret")
		return secret["plain"]
	}
	defer func() {
		if reason := recover(); reason == Refused("format") { // whatever is wrong inside is wrong with the secret
			panic(Refused("secret"))
		} else if reason != nil {
			panic(reason)
		}
	}()
	content := strictObject(openJWE(secret["jwe"].(string), known), true)
	need(exactly(content, "v", "name", "value", "bind", "pad") && content["v"] == int64(1), "secret")
	need(content["name"] == "smtp.password", "secret")
	bind := object{"aud": c["aud"], "jti": c["jti"], "signer": kid}
	for _, member := range []string{"host", "port", "security", "username"} {
		bind[member] = c["smtp"].(object)[member]
	}
	need(bytes.Equal(canonical(content["bind"]), canonical(bind)), "bind")
	need(length(content["value"]) >= 1 && length(content["value"]) <= 4096, "secret")
	return content["value"]
}

func form(pattern string) *regexp.Regexp { return regexp.MustCompile(`^(?:` + pattern + `)$`) }

func matches(pattern *regexp.Regexp, value any) bool {
	text, isText := value.(string)
	return isText && pattern.MatchString(text)
}

// length counts characters; what is not a text has none.
func length(value any) int {
	text, _ := value.(string)
	return len([]rune(text))
}

func isLine(value any, most int) bool {
	text, _ := value.(string)
	return text != "" && length(text) <= most && strings.TrimSpace(text) == text
}

func whole(value any, low int64, high int64) bool {
	number, isNumber := value.(int64)
	return isNumber && number >= low && number <= high
}

func oneOf(value any, words ...string) bool {
	text, isText := value.(string)
	return isText && slices.Contains(words, text)
}
