package fr.levain.directory.web;

import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siret;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed to be attached, as it was typed. */
public record AttachmentForm(
        @Nullable String siret,
        @Nullable String rna,
        @Nullable String nom,
        @Nullable String genre,
        @Nullable String adresse,
        @Nullable String commune,
        @Nullable String fonction,
        @Nullable String suite) {

    public Optional<Siret> siretRead() {
        return Siret.reading(text(siret)).valid();
    }

    public Optional<Rna> rnaRead() {
        return Rna.reading(text(rna)).valid();
    }

    public Optional<HolderKind> kind() {
        return Arrays.stream(HolderKind.values()).filter(each -> each.name().equals(genre)).findFirst();
    }

    /** A path of this site, or nothing. */
    public String next() {
        var path = text(suite);
        return path.matches("/[^/\\\\].*") ? path : "";
    }

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String name() {
        return text(nom);
    }

    public String address() {
        return text(adresse);
    }

    public String communeTyped() {
        return text(commune);
    }
}
