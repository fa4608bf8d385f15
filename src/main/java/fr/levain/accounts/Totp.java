package fr.levain.accounts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes (RFC 6238): SHA-1, 30 seconds, 6 digits, as every authenticator app makes them. */
final class Totp {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP = 30;

    private Totp() {}

    static long stepAt(Instant now) {
        return now.getEpochSecond() / STEP;
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            // RFC 4226 §5.3: the low four bits of the last byte say where the number starts
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return ("%0" + digits + "d").formatted(number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step the code belongs to: now, or one before or after for clocks that differ. */
    static OptionalLong stepOf(String typed, byte[] secret, Instant now) {
        var code = typed.replaceAll("\\s", "");
        var current = stepAt(now);
        return LongStream.of(current, current - 1, current + 1)
                .filter(step -> java.security.MessageDigest.isEqual(
                        code.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        code(secret, step, 6).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .findFirst();
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0, bits = 0;
        for (byte each : bytes) {
            buffer = (buffer << 8) | (each & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) text.append(BASE32.charAt((buffer >> (bits - 5)) & 31));
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(BASE32.charAt((buffer << (5 - bits)) & 31));
        return text.toString();
    }

    static byte[] fromBase32(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0, bits = 0;
        for (char each : text.toCharArray()) {
            buffer = (buffer << 5) | BASE32.indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bytes.put((byte) (buffer >> (bits - 8)));
                bits -= 8;
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
