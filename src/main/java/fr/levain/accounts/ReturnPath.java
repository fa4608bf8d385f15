package fr.levain.accounts;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this site, whatever an address bar may hold. */
public record ReturnPath(String path) {
    /** A link may bring the answers of a whole page. */
    private static final int LONGEST = 6_000;

    public ReturnPath {
        if (!isOurs(path)) throw new IllegalArgumentException("Not a path of this site");
    }

    /** The path when it is one of ours, else the home page. */
    public static String orHome(@Nullable String typed) {
        return typed != null && isOurs(typed) ? typed : "/";
    }

    private static boolean isOurs(String path) {
        return path.length() <= LONGEST
                && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*")
                && !path.startsWith("/connexion?")
                && !path.equals("/connexion");
    }
}
