package fr.levain.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people add around an identifier: spaces of all kinds, apostrophes, dots, hyphens. */
final class Typed {
    private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}'’\"._\\-–/]+");

    private Typed() {}

    static String compact(String typed) {
        return AROUND.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    static boolean isScientific(String typed) {
        return typed.strip().matches("(?i)\\d+([.,]\\d+)?E\\+?\\d+");
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Luhn: from the right, every second digit doubled; the sum is a multiple of ten. */
    static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
