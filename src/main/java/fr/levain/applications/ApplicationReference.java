package fr.levain.applications;

import fr.levain.kernel.NotFound;
import java.util.regex.Pattern;

/** What people call a dossier by: {@code 2026-AIS-00042}. Drawn from a sequence, so gaps are normal. */
public record ApplicationReference(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{4}-[A-Z0-9]{2,8}-\\d{5,}");

    /** A reference that has not this form names nothing: it is answered as any unknown dossier. */
    public ApplicationReference {
        if (!FORM.matcher(value).matches()) throw new NotFound("dossier " + value);
    }

    static ApplicationReference of(int year, String prefix, long number) {
        return new ApplicationReference("%d-%s-%05d".formatted(year, prefix, number));
    }

    public static ApplicationReference valueOf(String typed) {
        return new ApplicationReference(typed);
    }

    @Override
    public String toString() {
        return value;
    }
}
