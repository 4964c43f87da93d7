import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What smtp-config/1 uses of JOSE: two signatures, two ways to seal, thumbprints. Plain JDK. */
final class Jose {
    private static final Map<String, List<String>> MEMBERS =
        Map.of("Ed25519", List.of("OKP", "x"), "X25519", List.of("OKP", "x"), "P-256", List.of("EC", "x", "y"));
    /** How the JDK names a curve, and what stands before a public and before a private key in DER (RFC 8410, 5480). */
    private static final Map<String, List<String>> DER = Map.of(
        "Ed25519", List.of("Ed25519", "302a300506032b6570032100", ""),
        "X25519", List.of("X25519", "302a300506032b656e032100", "302e020100300506032b656e04220420"),
        "P-256", List.of("EC", "3059301306072a8648ce3d020106082a8648ce3d03010703420004",
            "3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420"));

    private Jose() {
    }

    /** Gives the RFC 7638 thumbprint of a public key that has exactly its own members. */
    static String thumbprint(Object value) throws GeneralSecurityException {
        Map<String, Object> jwk = StrictJson.members(value);
        List<String> kind = MEMBERS.get(jwk.get("crv") instanceof String curve ? curve : "");
        StrictJson.need(kind != null && kind.get(0).equals(jwk.get("kty")) && jwk.size() == kind.size() + 1, "format");
        for (String name : kind.subList(1, kind.size())) {
            StrictJson.need(StrictJson.unb64(jwk.get(name)).length == 32, "format");
        }
        byte[] canonical = StrictJson.canonical(jwk).getBytes(StandardCharsets.UTF_8);
        return StrictJson.b64(MessageDigest.getInstance("SHA-256").digest(canonical));
    }

    /** Tells whether the registered key made the signature; the key decides about the algorithm. */
    static boolean signatureHolds(Map<String, Object> jwk, String alg, String signed, byte[] signature) {
        // The JDK overlooks bytes after an Ed25519 signature.
        if (signature.length != 64 || jwk.get("crv").equals("P-256") != alg.equals("ES256")) return false;
        try {
            Signature check = Signature.getInstance(alg.equals("ES256") ? "SHA256withECDSAinP1363Format" : "Ed25519");
            check.initVerify(publicKey(jwk));
            check.update(signed.getBytes(StandardCharsets.US_ASCII));
            return check.verify(signature);
        } catch (GeneralSecurityException error) {
            return false;
        }
    }

    /** Opens a compact JWE whose header holds exactly the names of the profile (RFC 7516, RFC 7518 4.6 and 4.8). */
    static byte[] open(String token, Map<String, Object> known) throws GeneralSecurityException {
        String[] parts = token.split("\\.", -1);
        StrictJson.need(parts.length == 5, "secret");
        byte[] wrapped = StrictJson.unb64(parts[1]), iv = StrictJson.unb64(parts[2]), tag = StrictJson.unb64(parts[4]);
        Map<String, Object> h = StrictJson.object(StrictJson.unb64(parts[0]), StrictJson.Texts.PLAIN);
        StrictJson.need("A256GCM".equals(h.get("enc")) && "smtp-secret+jwe".equals(h.get("typ")), "secret");
        StrictJson.need("json".equals(h.get("cty")), "secret");
        StrictJson.need(wrapped.length == 40 && iv.length == 12 && tag.length == 16, "secret");
        byte[] kek = "ECDH-ES+A256KW".equals(h.get("alg")) ? agreedKey(h, known) : codeKey(h, known);
        Cipher unwrap = Cipher.getInstance("AESWrap");
        unwrap.init(Cipher.UNWRAP_MODE, new SecretKeySpec(kek, "AES"));
        Key key = unwrap.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
        Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
        gcm.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, iv));
        gcm.updateAAD(parts[0].getBytes(StandardCharsets.US_ASCII));
        byte[] ciphertext = StrictJson.unb64(parts[3]);
        byte[] plaintext = gcm.doFinal(ByteBuffer.allocate(ciphertext.length + 16).put(ciphertext).put(tag).array());
        StrictJson.need(plaintext.length > 0 && plaintext.length <= 4096 && plaintext.length % 512 == 0, "secret");
        return plaintext;
    }

    /** Derives the wrapping key from our private key and the sender's ephemeral key. */
    private static byte[] agreedKey(Map<String, Object> h, Map<String, Object> known) throws GeneralSecurityException {
        StrictJson.need(StrictJson.exactly(h, "alg", "enc", "kid", "typ", "cty", "epk"), "secret");
        thumbprint(h.get("epk"));
        Map<String, Object> epk = StrictJson.members(h.get("epk"));
        for (Object candidate : (List<?>) known.get("private_keys")) {
            Map<String, Object> jwk = StrictJson.members(candidate);
            if (!jwk.get("kid").equals(h.get("kid")) || !jwk.get("crv").equals(epk.get("crv"))) continue;
            KeyAgreement agreement = KeyAgreement.getInstance(jwk.get("crv").equals("P-256") ? "ECDH" : "X25519");
            agreement.init(privateKey(jwk));
            agreement.doPhase(publicKey(epk), true);
            byte[] alg = "ECDH-ES+A256KW".getBytes(StandardCharsets.US_ASCII);
            ByteBuffer info = ByteBuffer.allocate(4 + 32 + 4 + alg.length + 12).putInt(1).put(agreement.generateSecret());
            info.putInt(alg.length).put(alg).putInt(0).putInt(0).putInt(256);
            return MessageDigest.getInstance("SHA-256").digest(info.array());
        }
        throw new StrictJson.Refused("secret");
    }

    /** Derives the wrapping key from a transfer code. */
    private static byte[] codeKey(Map<String, Object> h, Map<String, Object> known) throws GeneralSecurityException {
        StrictJson.need("PBES2-HS512+A256KW".equals(h.get("alg")), "secret");
        StrictJson.need(StrictJson.exactly(h, "alg", "enc", "typ", "cty", "p2s", "p2c"), "secret");
        byte[] random = StrictJson.unb64(h.get("p2s"));
        StrictJson.need(StrictJson.whole(h.get("p2c"), 1000, 16384) && random.length >= 8 && random.length <= 64, "secret");
        StrictJson.need(known.get("transfer_code") instanceof String, "secret");
        byte[] name = "PBES2-HS512+A256KW\0".getBytes(StandardCharsets.US_ASCII);
        byte[] salt = ByteBuffer.allocate(name.length + random.length).put(name).put(random).array();
        char[] code = ((String) known.get("transfer_code")).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(code, salt, ((Long) h.get("p2c")).intValue(), 256);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    }

    private static PublicKey publicKey(Map<String, Object> jwk) throws GeneralSecurityException {
        List<String> der = DER.get((String) jwk.get("crv"));
        byte[] y = jwk.containsKey("y") ? StrictJson.unb64(jwk.get("y")) : new byte[0];
        byte[] encoded = joined(der.get(1), StrictJson.unb64(jwk.get("x")), y);
        return KeyFactory.getInstance(der.get(0)).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static PrivateKey privateKey(Map<String, Object> jwk) throws GeneralSecurityException {
        List<String> der = DER.get((String) jwk.get("crv"));
        byte[] encoded = joined(der.get(2), StrictJson.unb64(jwk.get("d")), new byte[0]);
        return KeyFactory.getInstance(der.get(0)).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static byte[] joined(String prefix, byte[] first, byte[] second) {
        byte[] before = HexFormat.of().parseHex(prefix);
        return ByteBuffer.allocate(before.length + first.length + second.length).put(before).put(first).put(second).array();
    }
}
