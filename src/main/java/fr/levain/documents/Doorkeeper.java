package fr.levain.documents;

import fr.levain.documents.UploadResult.Reason;
import fr.levain.documents.UploadResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;

/** Decides whether what was received may stay. */
class Doorkeeper {
    sealed interface Decision permits Admitted, Refused {}

    record Admitted(FileKind kind, Scan scan) implements Decision {}

    record Refused(Rejected rejected) implements Decision {}

    private static final String HEIC = "La photo « %s » est au format HEIC, que beaucoup d’ordinateurs n’ouvrent pas. "
            + "Sur un iPhone, choisissez Réglages, Appareil photo, Formats, « Le plus compatible », puis reprenez la photo. "
            + "Ou ouvrez-la et enregistrez-la en JPEG ou en PDF.";
    private static final String SEND_INSTEAD = "Envoyez un fichier " + FileKind.ACCEPTED + ".";

    private final long largest;
    private final Antivirus antivirus;
    private final FileTypes types = new FileTypes();

    /** @param largest in bytes */
    Doorkeeper(long largest, Antivirus antivirus) {
        this.largest = largest;
        this.antivirus = antivirus;
    }

    long largest() {
        return largest;
    }

    Decision examine(FileStore.Incoming incoming, String name) throws IOException {
        if (incoming.size() == 0) {
            return refused(Reason.EMPTY, "Le fichier « %s » est vide. Vérifiez-le, puis envoyez-le de nouveau.".formatted(name));
        }
        if (incoming.size() > largest) return refused(Reason.TOO_LARGE, tooLarge("Le fichier « %s »".formatted(name), largest));
        var found = types.lookAt(incoming.file());
        var promised = FileKind.promisedBy(name);
        if (found.isHeic()) return refused(Reason.NOT_ACCEPTED, HEIC.formatted(name));
        if (promised.isPresent() && !promised.equals(found.kind())) {
            return refused(
                    Reason.DISGUISED,
                    "Le nom « %s » annonce un fichier %s, mais son contenu est %s. %s"
                            .formatted(name, promised.get().label(), found.words(), advice(found)));
        }
        if (found.kind().isEmpty()) {
            return refused(
                    Reason.NOT_ACCEPTED,
                    "Le fichier « %s » est %s. Ce type n’est pas accepté. %s".formatted(name, found.words(), SEND_INSTEAD));
        }
        if (found.kind().get().isArchive() && Unfolded.isBomb(incoming.file())) {
            return refused(
                    Reason.BOMB,
                    "Le fichier « %s » contient, une fois ouvert, bien plus que son poids ne l’annonce. Nous ne l’avons pas gardé. "
                                    .formatted(name)
                            + "Enregistrez-le de nouveau depuis votre logiciel, ou exportez-le en PDF.");
        }
        var scan = antivirus.scan(() -> Files.newInputStream(incoming.file()));
        if (scan == Scan.INFECTED) {
            return refused(
                    Reason.INFECTED,
                    "L’antivirus a trouvé un programme dangereux dans « %s ». Nous ne l’avons pas gardé. "
                                    .formatted(name)
                            + "Analysez votre ordinateur, puis envoyez un fichier sain.");
        }
        return new Admitted(found.kind().get(), scan);
    }

    static Rejected notStored(String name, StorageFailure failed) {
        return failed.isFull()
                ? new Rejected(Reason.STORAGE_FULL, ("Nous n’avons plus la place de garder « %s ». Rien de ce que vous avez écrit n’est perdu. "
                        + "Gardez ce fichier et envoyez-le de nouveau demain, ou écrivez-nous.").formatted(name))
                : new Rejected(Reason.STORAGE_DOWN, ("Notre stockage ne répond pas : « %s » n’est pas enregistré. Rien d’autre n’est perdu. "
                        + "Envoyez-le de nouveau dans quelques minutes.").formatted(name));
    }

    static String tooLarge(String what, long largest) {
        return "%s dépasse %d\u00a0Mo. Réduisez-le ou envoyez-le en plusieurs fichiers.".formatted(what, largest >> 20);
    }

    private static String advice(FileTypes.Found found) {
        return found.kind()
                .map(kind -> "Renommez-le en « .%s » ou enregistrez-le au bon format.".formatted(kind.extension()))
                .orElse(SEND_INSTEAD);
    }

    private static Refused refused(Reason why, String reason) {
        return new Refused(new Rejected(why, reason));
    }
}
