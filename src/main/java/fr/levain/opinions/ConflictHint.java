package fr.levain.opinions;

/**
 * A tie found in what was declared or is public, told with its ground. It decides nothing: the officer reads it before
 * asking, the person before declaring.
 *
 * @param party the holder or a partner, by name; told to officers only
 */
public record ConflictHint(Kind kind, String party) {
    public enum Kind { SAME_ADDRESS, MAIL_DOMAIN, EMPLOYER, OFFICE, PAST_SUPPORT }
}
