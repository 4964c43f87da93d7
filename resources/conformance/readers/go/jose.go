package main

// What smtp-config/1 uses of JOSE: two signatures, two ways to seal, thumbprints. Standard library only.

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/pbkdf2"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"encoding/binary"
	"encoding/hex"
	"math/big"
	"slices"
	"strings"
)

var kinds = map[string][]string{"Ed25519": {"OKP", "x"}, "X25519": {"OKP", "x"}, "P-256": {"EC", "x", "y"}}

// thumbprint gives the RFC 7638 thumbprint of a public key that has exactly its own members.
func thumbprint(value any) string {
	jwk, _ := value.(object)
	curve, _ := jwk["crv"].(string)
	kind := kinds[curve]
	need(kind != nil && jwk["kty"] == kind[0] && exactly(jwk, append([]string{"kty", "crv"}, kind[1:]...)...), "format")
	for _, name := range kind[1:] {
		need(len(unb64(jwk[name])) == 32, "format")
	}
	sum := sha256.Sum256(canonical(jwk))
	return b64.EncodeToString(sum[:])
}

func point(jwk object) []byte {
	return slices.Concat([]byte{4}, unb64(jwk["x"]), unb64(jwk["y"]))
}

// signatureHolds tells whether the registered key made the signature; the key decides about the algorithm.
func signatureHolds(jwk object, alg string, signed string, signature []byte) bool {
	if len(signature) != 64 || (jwk["crv"] == "P-256") != (alg == "ES256") {
		return false
	}
	if alg != "ES256" {
		return ed25519.Verify(unb64(jwk["x"]), []byte(signed), signature)
	}
	prefix, _ := hex.DecodeString("3059301306072a8648ce3d020106082a8648ce3d030107034200")
	parsed, err := x509.ParsePKIXPublicKey(append(prefix, point(jwk)...))
	if err != nil { // no point of the curve
		return false
	}
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
	sum := sha256.Sum256([]byte(signed))
	return ecdsa.Verify(parsed.(*ecdsa.PublicKey), sum[:], r, s)
}

// openJWE opens a compact JWE whose header holds exactly the names of the profile (RFC 7516, RFC 7518 4.6 and 4.8).
func openJWE(token string, known object) []byte {
	parts := strings.Split(token, ".")
	need(len(parts) == 5, "secret")
	wrapped, iv, ciphertext, tag := unb64(parts[1]), unb64(parts[2]), unb64(parts[3]), unb64(parts[4])
	h := strictObject(unb64(parts[0]), false)
	need(h["enc"] == "A256GCM" && h["typ"] == "smtp-secret+jwe" && h["cty"] == "json", "secret")
	need(len(wrapped) == 40 && len(iv) == 12 && len(tag) == 16, "secret")
	var kek []byte
	if h["alg"] == "ECDH-ES+A256KW" {
		need(exactly(h, "alg", "enc", "kid", "typ", "cty", "epk") && thumbprint(h["epk"]) != "", "secret")
		kek = agreedKey(h["alg"].(string), ownKey(h["kid"], known), h["epk"].(object))
	} else {
		need(h["alg"] == "PBES2-HS512+A256KW" && exactly(h, "alg", "enc", "typ", "cty", "p2s", "p2c"), "secret")
		code, given := known["transfer_code"].(string)
		salt := unb64(h["p2s"])
		need(given && whole(h["p2c"], 1000, 16384) && len(salt) >= 8 && len(salt) <= 64, "secret")
		salt = append([]byte("PBES2-HS512+A256KW\x00"), salt...)
		kek, _ = pbkdf2.Key(sha512.New, code, salt, int(h["p2c"].(int64)), 32)
	}
	block, _ := aes.NewCipher(unwrapKey(kek, wrapped))
	gcm, _ := cipher.NewGCM(block)
	plaintext, err := gcm.Open(nil, iv, append(ciphertext, tag...), []byte(parts[0]))
	need(err == nil && len(plaintext) > 0 && len(plaintext) <= 4096 && len(plaintext)%512 == 0, "secret")
	return plaintext
}

func ownKey(kid any, known object) object {
	for _, candidate := range known["private_keys"].([]any) {
		if jwk := candidate.(object); jwk["kid"] == kid {
			return jwk
		}
	}
	panic(Refused("secret"))
}

// agreedKey derives the wrapping key from our private key and the sender's ephemeral key (RFC 7518 4.6.2).
func agreedKey(alg string, jwk object, epk object) []byte {
	need(jwk["crv"] == epk["crv"], "secret")
	curve, encoded := ecdh.X25519(), unb64(epk["x"])
	if jwk["crv"] == "P-256" {
		curve, encoded = ecdh.P256(), point(epk)
	}
	public, err := curve.NewPublicKey(encoded)
	need(err == nil, "secret")
	own, err := curve.NewPrivateKey(unb64(jwk["d"]))
	need(err == nil, "secret")
	secret, err := own.ECDH(public)
	need(err == nil, "secret")
	number := func(value int) []byte { return binary.BigEndian.AppendUint32(nil, uint32(value)) }
	sum := sha256.Sum256(slices.Concat(number(1), secret, number(len(alg)), []byte(alg), make([]byte, 8), number(256)))
	return sum[:]
}

// unwrapKey unwraps a 256-bit key with AES key wrap (RFC 3394).
func unwrapKey(kek []byte, wrapped []byte) []byte {
	block, _ := aes.NewCipher(kek)
	a, r := slices.Clone(wrapped[:8]), slices.Clone(wrapped[8:])
	for t := 24; t >= 1; t-- {
		part := r[(t-1)%4*8:][:8]
		a[7] ^= byte(t)
		opened := append(a, part...)
		block.Decrypt(opened, opened)
		a = slices.Clone(opened[:8])
		copy(part, opened[8:])
	}
	need(bytes.Equal(a, bytes.Repeat([]byte{0xa6}, 8)), "secret")
	return r
}
