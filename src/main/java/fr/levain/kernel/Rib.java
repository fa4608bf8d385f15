package fr.levain.kernel;

/** The French national account number inside an IBAN: bank, branch, account, key (K3). */
public final class Rib {
    private Rib() {}

    /** 23 characters; letters of the account count A-I, J-R, S-Z as 1-9, 1-9, 2-9. */
    public static boolean hasValidKey(String rib) {
        if (!rib.matches("\\d{10}[0-9A-Z]{11}\\d{2}")) return false;
        long bank = Long.parseLong(rib.substring(0, 5));
        long branch = Long.parseLong(rib.substring(5, 10));
        var account = new StringBuilder();
        rib.substring(10, 21).chars().forEach(c -> account.append(digitOf((char) c)));
        long weighed = 89 * bank + 15 * branch + 3 * Long.parseLong(account.toString());
        return 97 - weighed % 97 == Integer.parseInt(rib.substring(21));
    }

    private static int digitOf(char c) {
        if (c <= '9') return c - '0';
        if (c <= 'I') return c - 'A' + 1;
        if (c <= 'R') return c - 'J' + 1;
        return c - 'S' + 2;
    }
}
