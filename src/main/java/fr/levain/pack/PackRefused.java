package fr.levain.pack;

import fr.levain.kernel.French;
import java.nio.file.Path;

/** An instance without a policy must not start; the message, in French, says what to mend in the pack. */
class PackRefused extends RuntimeException {
    private PackRefused(String message) {
        super(message);
    }

    static PackRefused absent(Path folder) {
        return new PackRefused("Le dossier de l’autorité %s n’existe pas. Indiquez le vôtre avec LEVAIN_PACK.".formatted(folder.toAbsolutePath()));
    }

    static PackRefused faulty(Path folder, LoadResult.Refused refused) {
        return new PackRefused("Le dossier de l’autorité est refusé : %s. Rien n’a été chargé.%n%s%n%nCorrigez dans %s, puis relancez."
                .formatted(French.plural(refused.problems().size(), "problème", "problèmes"), refused.told(), folder.toAbsolutePath()));
    }
}
