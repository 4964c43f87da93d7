import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Example reader of smtp-config/1 for a platform on Java 17 or later; it needs the JDK alone.
 *
 * <p>Copy it and put your own storage behind {@code known}, an object with these members: now (seconds since 1970),
 * audience (your platform's id), registered_keys (public JWKs of signers), seen (jti and req spent by earlier
 * activations, last_iat of the last accepted configuration or null), private_keys (your private JWKs, each with its
 * kid), transfer_code (28 characters, or null) and takes_plain (leave it false). Store jti, req and iat when you
 * activate a configuration, not before.
 */
final class SmtpConfigReader {
    /** A configuration that was taken; the password is null where there is none or you must ask for it. */
    record Config(Map<String, Object> claims, String password) {
    }

    private record Parts(String header, byte[] payload, Map<String, Object> claims, String signature, Object hint) {
    }

    private static final String ISSUER = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:";
    private static final String LAST = "[0-9]*[a-z_]([a-z0-9_-]*[a-z0-9_])?|[0-9]+-[a-z0-9_-]*[a-z0-9_]";
    private static final String NAME = "([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+(" + LAST + ")";
    private static final String HOST =
        NAME + "|localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*";
    private static final String ATOM = "[^\\s\"(),.:;<>@\\[\\]\\\\]+";
    private static final String ADDRESS =
        "(\"[^\"\\\\]{1,62}\"|" + ATOM + "(\\." + ATOM + ")*)@(" + NAME + "|localhost)";
    private static final String UUID4 = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final String B64 = "[A-Za-z0-9_-]+";
    private static final String THUMBPRINT = "[A-Za-z0-9_-]{43}";

    private SmtpConfigReader() {
    }

    /** Turns the bytes of either file form into a configuration, or throws Refused. */
    static Config read(byte[] data, Map<String, Object> known) throws GeneralSecurityException {
        Parts parts = split(data);
        Map<String, Object> header = StrictJson.object(StrictJson.unb64(parts.header), StrictJson.Texts.PLAIN);
        need(StrictJson.exactly(header, "alg", "kid", "typ") && oneOf(header.get("alg"), "EdDSA", "Ed25519", "ES256"));
        need(matches(THUMBPRINT, header.get("kid")) && header.get("typ") instanceof String);
        String kid = (String) header.get("kid"), alg = (String) header.get("alg");
        byte[] signature = StrictJson.unb64(parts.signature);
        need(parts.hint == null || Jose.thumbprint(parts.hint).equals(kid));
        Map<String, Object> key = null;
        for (Object jwk : (List<?>) known.get("registered_keys")) {
            if (Jose.thumbprint(jwk).equals(kid)) key = StrictJson.members(jwk);
        }
        StrictJson.need(key != null, "unknown-key");
        String signed = parts.header + "." + StrictJson.b64(parts.payload);
        StrictJson.need(Jose.signatureHolds(key, alg, signed, signature), "signature");
        Map<String, Object> c = parts.claims;
        need(header.get("typ").equals("smtp-config+jwt") && (ISSUER + kid).equals(c.get("iss")));
        checkClaims(c);
        checkSmtp(c.get("smtp"), c.get("secrets"));
        long now = (Long) known.get("now"), iat = (Long) c.get("iat");
        Map<String, Object> seen = StrictJson.members(known.get("seen"));
        StrictJson.need(c.get("aud").equals(known.get("audience")), "audience");
        StrictJson.need((Long) c.get("exp") > now, "expired");
        StrictJson.need((Long) c.get("nbf") <= now && iat <= now + 60, "not-yet-valid");
        StrictJson.need(!((List<?>) seen.get("jti")).contains(c.get("jti")), "replay");
        StrictJson.need(!c.containsKey("req") || !((List<?>) seen.get("req")).contains(c.get("req")), "replay");
        StrictJson.need(!(seen.get("last_iat") instanceof Long last) || iat >= last, "superseded");
        return new Config(c, password(c, kid, known));
    }

    /** Takes either form apart. */
    private static Parts split(byte[] data) {
        StrictJson.need(data.length <= 96 * 1024, "too-large");
        String text = new String(data, StandardCharsets.ISO_8859_1).replaceAll("^[ \t\r\n]+|[ \t\r\n]+$", "");
        if (text.startsWith("{")) {
            StrictJson.need(data.length <= 64 * 1024, "too-large");
            Map<String, Object> file = StrictJson.object(data, StrictJson.Texts.PLAIN);
            need(StrictJson.exactly(file, "format", "config", "signature", "signer"));
            need("smtp-config/1".equals(file.get("format")) && StrictJson.exactly(file.get("signer"), "jwk"));
            need(matches(B64 + "\\.\\." + B64, file.get("signature")));
            String[] parts = ((String) file.get("signature")).split("\\.");
            Map<String, Object> config = StrictJson.members(file.get("config"));
            byte[] payload = StrictJson.canonical(config).getBytes(StandardCharsets.UTF_8);
            Map<String, Object> hint = StrictJson.members(StrictJson.members(file.get("signer")).get("jwk"));
            return new Parts(parts[0], payload, config, parts[2], hint);
        }
        need(matches(B64 + "\\." + B64 + "\\." + B64, text));
        String[] parts = text.split("\\.");
        byte[] payload = StrictJson.unb64(parts[1]);
        StrictJson.need(payload.length <= 64 * 1024, "too-large");
        Map<String, Object> claims = StrictJson.object(payload, StrictJson.Texts.PLAIN);
        need(Arrays.equals(StrictJson.canonical(claims).getBytes(StandardCharsets.UTF_8), payload));
        return new Parts(parts[0], payload, claims, parts[2], null);
    }

    /** Checks that the claims have the shape of the profile: nothing missing, nothing more, nothing contradictory. */
    private static void checkClaims(Map<String, Object> c) {
        Map<String, Object> rest = new TreeMap<>(c);
        need(!c.containsKey("req") || matches("[A-Za-z0-9._~-]{16,128}", rest.remove("req")));
        need(StrictJson.exactly(rest, "iss", "aud", "iat", "nbf", "exp", "jti", "smtp", "secrets", "tested",
            "signer_key", "checks"));
        need(matches("[\\x21-\\x7e]{1,200}", c.get("aud")) && matches(UUID4, c.get("jti")));
        for (String time : List.of("iat", "nbf", "exp")) need(StrictJson.whole(c.get(time), 0, StrictJson.LATEST));
        long iat = (Long) c.get("iat"), exp = (Long) c.get("exp");
        need((Long) c.get("nbf") <= iat && iat < exp && exp <= iat + 7 * 86400);
        need(oneOf(c.get("signer_key"), "kept", "one-time", "practice"));
        need(oneOf(c.get("tested"), "passed", "partly", "failed", "not-tested"));
        need(c.get("checks") instanceof List);
        List<?> checks = (List<?>) c.get("checks");
        need(checks.size() <= 64 && c.get("tested").equals("not-tested") == checks.isEmpty());
        for (Object item : checks) {
            need(StrictJson.exactly(item, "id", "result", "at", "from"));
            Map<String, Object> check = StrictJson.members(item);
            need(matches("(?=.{1,64}$)[a-z0-9_]+(\\.[a-z0-9_]+)*", check.get("id")));
            need(StrictJson.whole(check.get("at"), 0, StrictJson.LATEST));
            need(oneOf(check.get("result"), "passed", "warning", "failed"));
            need(oneOf(check.get("from"), "this-computer", "practice"));
        }
    }

    /** Checks the settings and the form in which the password travels. */
    private static void checkSmtp(Object settings, Object secrets) {
        need(StrictJson.exactly(settings, "host", "port", "security", "auth", "username", "from", "tls"));
        Map<String, Object> s = StrictJson.members(settings);
        need(matches(HOST, s.get("host")) && length(s.get("host")) <= 253 && StrictJson.whole(s.get("port"), 1, 65535));
        need(oneOf(s.get("security"), "implicit-tls", "starttls", "cleartext"));
        need(oneOf(s.get("auth"), "password", "none"));
        need(StrictJson.exactly(s.get("from"), "name", "address"));
        Map<String, Object> from = StrictJson.members(s.get("from"));
        need(isLine(from.get("name"), 200) && matches(ADDRESS, from.get("address")));
        need(StrictJson.exactly(s.get("tls"), "verify", "spki_sha256"));
        Map<String, Object> tls = StrictJson.members(s.get("tls"));
        boolean full = "full".equals(tls.get("verify")) && tls.get("spki_sha256") == null;
        need(full || "pin".equals(tls.get("verify")) && matches(THUMBPRINT, tls.get("spki_sha256")));
        if (s.get("auth").equals("none")) {
            need(s.get("username") == null && StrictJson.exactly(secrets));
            return;
        }
        need(isLine(s.get("username"), 320) && !s.get("security").equals("cleartext"));
        need(StrictJson.exactly(secrets, "smtp.password"));
        Map<String, Object> secret = StrictJson.members(StrictJson.members(secrets).get("smtp.password"));
        need(StrictJson.exactly(secret, "jwe") || StrictJson.exactly(secret, "ref") || StrictJson.exactly(secret, "plain"));
        secret.forEach((form, value) -> {
            int most = Map.of("jwe", 8192, "plain", 4096, "ref", 6).get(form);
            need(length(value) >= 1 && length(value) <= most && (!form.equals("ref") || value.equals("prompt")));
        });
    }

    /** Opens the sealed password and compares what it is bound to. */
    private static String password(Map<String, Object> c, String kid, Map<String, Object> known) {
        Map<String, Object> secrets = StrictJson.members(c.get("secrets"));
        if (secrets.isEmpty()) return null;
        Map<String, Object> secret = StrictJson.members(secrets.get("smtp.password"));
        if (secret.containsKey("ref")) return null;
        if (secret.get("plain") instanceof String plain) {
            StrictJson.need(Boolean.TRUE.equals(known.get("takes_plain")), "secret");
            return plain;
        }
        Map<String, Object> content;
        try {
            content = StrictJson.object(Jose.open((String) secret.get("jwe"), known), StrictJson.Texts.DIRECTIONS);
        } catch (StrictJson.Refused | GeneralSecurityException error) {
            throw new StrictJson.Refused("secret");
        }
        StrictJson.need(StrictJson.exactly(content, "v", "name", "value", "bind", "pad"), "secret");
        StrictJson.need(StrictJson.whole(content.get("v"), 1, 1) && "smtp.password".equals(content.get("name")), "secret");
        Map<String, Object> bind = new TreeMap<>(Map.of("aud", c.get("aud"), "jti", c.get("jti"), "signer", kid));
        Map<String, Object> smtp = StrictJson.members(c.get("smtp"));
        for (String name : List.of("host", "port", "security", "username")) bind.put(name, smtp.get(name));
        StrictJson.need(bind.equals(content.get("bind")), "bind");
        StrictJson.need(length(content.get("value")) >= 1 && length(content.get("value")) <= 4096, "secret");
        return (String) content.get("value");
    }

    private static void need(boolean condition) {
        StrictJson.need(condition, "format");
    }

    private static boolean matches(String pattern, Object value) {
        return value instanceof String text && text.matches(pattern);
    }

    private static boolean oneOf(Object value, String... words) {
        return value instanceof String text && List.of(words).contains(text);
    }

    /** Counts characters; what is not a text has none. */
    private static int length(Object value) {
        return value instanceof String text ? text.codePointCount(0, text.length()) : 0;
    }

    private static boolean isLine(Object value, int most) {
        return matches("(?Us)\\S(.*\\S)?", value) && length(value) <= most;
    }
}
