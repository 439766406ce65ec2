// Verdict: RULE
// Behind the rules: RTE
package podium.exercises.metrics.ndcgatk;

import java.security.CodeSource;
import java.security.SecureClassLoader;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import podium.exercises.Gain;

/** Defines an enum that the rules never saw, and has it run by asking for its constants. */
public final class MyNdcgAtK implements NdcgAtK {
    // enum Unseen { ONE; public String toString() { return "pid " + ProcessHandle.current().pid(); } }
    private static final String UNSEEN = """
            yv66vgAAAD0AQgcAAgEABlVuc2VlbgkAAQAEDAAFAAYBAANPTkUBAAhMVW5zZWVuOwkAAQAIDAAJAAoBAAckVkFMVUVTAQAJ
            W0xVbnNlZW47CgAMAA0HAAoMAA4ADwEABWNsb25lAQAUKClMamF2YS9sYW5nL09iamVjdDsKABEAEgcAEwwAFAAVAQAOamF2
            YS9sYW5nL0VudW0BAAd2YWx1ZU9mAQA1KExqYXZhL2xhbmcvQ2xhc3M7TGphdmEvbGFuZy9TdHJpbmc7KUxqYXZhL2xhbmcv
            RW51bTsKABEAFwwAGAAZAQAGPGluaXQ+AQAWKExqYXZhL2xhbmcvU3RyaW5nO0kpVgcAGwEAF2phdmEvbGFuZy9TdHJpbmdC
            dWlsZGVyCgAaAB0MABgAHgEAAygpVggAIAEABHBpZCAKABoAIgwAIwAkAQAGYXBwZW5kAQAtKExqYXZhL2xhbmcvU3RyaW5n
            OylMamF2YS9sYW5nL1N0cmluZ0J1aWxkZXI7CwAmACcHACgMACkAKgEAF2phdmEvbGFuZy9Qcm9jZXNzSGFuZGxlAQAHY3Vy
            cmVudAEAGygpTGphdmEvbGFuZy9Qcm9jZXNzSGFuZGxlOwsAJgAsDAAtAC4BAANwaWQBAAMoKUoKABoAMAwAIwAxAQAcKEop
            TGphdmEvbGFuZy9TdHJpbmdCdWlsZGVyOwoAGgAzDAA0ADUBAAh0b1N0cmluZwEAFCgpTGphdmEvbGFuZy9TdHJpbmc7CAAF
            CgABABcKAAEAOQwAOgA7AQAHJHZhbHVlcwEACygpW0xVbnNlZW47AQAGdmFsdWVzAQAEQ29kZQEAHChMamF2YS9sYW5nL1N0
            cmluZzspTFVuc2VlbjsBAAlTaWduYXR1cmUBAAg8Y2xpbml0PgEAGkxqYXZhL2xhbmcvRW51bTxMVW5zZWVuOz47QDAAAQAR
            AAAAAkAZAAUABgAAEBoACQAKAAAABgAJADwAOwABAD0AAAAWAAEAAAAAAAqyAAe2AAvAAAywAAAAAAAJABQAPgABAD0AAAAW
            AAIAAQAAAAoSASq4ABDAAAGwAAAAAAACABgAGQACAD0AAAATAAMAAwAAAAcqKxy3ABaxAAAAAAA/AAAAAgAeAAEANAA1AAEA
            PQAAACcAAwABAAAAG7sAGlm3ABwSH7YAIbgAJbkAKwEAtgAvtgAysAAAAAAQCgA6ADsAAQA9AAAAFwAEAAAAAAALBL0AAVkD
            sgADU7AAAAAAAAgAQAAeAAEAPQAAACAABAAAAAAAFLsAAVkSNgO3ADezAAO4ADizAAexAAAAAAABAD8AAAACAEE=
            """;

    private static final class Door extends SecureClassLoader {
        Object[] open(byte[] code) {
            return defineClass(null, code, 0, code.length, (CodeSource) null).getEnumConstants();
        }
    }

    @Override
    public double ndcgAtK(List<Long> ranked, Map<Long, Double> judged, int k, Gain gain) {
        Object[] constants = new Door().open(Base64.getMimeDecoder().decode(UNSEEN));
        throw new IllegalStateException(String.valueOf(constants[0]));
    }
}
