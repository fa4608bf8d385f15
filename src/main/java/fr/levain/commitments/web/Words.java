package fr.levain.commitments.web;

import fr.levain.commitments.CommitmentStatus;
import fr.levain.commitments.EvidenceKind;
import fr.levain.commitments.PartnerLine;
import fr.levain.ui.Tone;
import java.util.Optional;

/** Where a partner stands, in words. */
public final class Words {
    private Words() {}

    public static String status(PartnerLine line) {
        return line.status().map(Words::status).orElse("Pas encore invité");
    }

    public static String status(CommitmentStatus status) {
        return switch (status) {
            case INVITED -> "Invité";
            case COMMITTED -> "Engagé";
            case TO_RECONFIRM -> "À reconfirmer";
            case DECLINED -> "Décline";
            case CANCELLED -> "Invitation annulée";
            case REMOVED -> "Retiré du dossier";
        };
    }

    public static Tone tone(PartnerLine line) {
        return tone(line.status());
    }

    public static Tone tone(Optional<CommitmentStatus> status) {
        if (status.isEmpty()) return Tone.NEUTRAL;
        return switch (status.get()) {
            case INVITED -> Tone.WAIT;
            case COMMITTED -> Tone.OK;
            case TO_RECONFIRM, DECLINED -> Tone.KO;
            case CANCELLED, REMOVED -> Tone.NEUTRAL;
        };
    }

    public static String kind(EvidenceKind kind) {
        return switch (kind) {
            case SIGNATURE -> "Signature électronique";
            case LETTER -> "Lettre signée";
            case ATTESTATION -> "Attestation d’un collectif";
        };
    }
}
