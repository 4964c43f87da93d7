import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/** Judges vectors with the example reader: {@code java CheckVectors ../../*.json}; exit code 1 when one is wrong. */
final class CheckVectors {
    private CheckVectors() {
    }

    private static String judge(Map<String, Object> vector) throws Exception {
        byte[] data = vector.get("file") instanceof String text
            ? text.getBytes(StandardCharsets.UTF_8)
            : Base64.getDecoder().decode((String) vector.get("file_base64"));
        try {
            String password = SmtpConfigReader.read(data, vector).password();
            return Objects.equals(password, vector.get("password")) ? "ok" : "ok with another password";
        } catch (StrictJson.Refused refused) {
            return refused.getMessage();
        }
    }

    /** Judges every vector and prints one line for each. */
    public static void main(String[] names) throws Exception {
        boolean wrong = names.length == 0;
        for (String name : names) {
            Map<String, Object> vector = StrictJson.object(Files.readAllBytes(Path.of(name)), StrictJson.Texts.ANY);
            String verdict = judge(vector);
            boolean right = verdict.equals(vector.get("expect"));
            wrong |= !right;
            System.out.println((right ? "right " : "WRONG ") + vector.get("name") + ": " + verdict);
        }
        System.exit(wrong ? 1 : 0);
    }
}
