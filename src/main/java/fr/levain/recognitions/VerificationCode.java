package fr.levain.recognitions;

import java.security.SecureRandom;
import java.util.Locale;

/** Twelve letters and figures nobody takes for one another, in three groups: 60 bits, easy to copy from a sheet of paper. */
final class VerificationCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private VerificationCode() {}

    static String drawn() {
        var code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As kept, whatever the case and the spaces typed. */
    static String read(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
