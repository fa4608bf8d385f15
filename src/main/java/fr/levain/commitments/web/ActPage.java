package fr.levain.commitments.web;

import fr.levain.commitments.PartnerSpace;
import fr.levain.commitments.PreparedAct.Kind;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** Signing, sending a letter, attesting or declining: what is asked before the code. */
public record ActPage(PartnerSpace space, Kind kind, Inputs typed, FormErrors errors) implements Page {
    public String path() {
        return space.path() + "/" + name(kind);
    }

    static String name(Kind kind) {
        return switch (kind) {
            case SIGN -> "signature";
            case LETTER -> "lettre";
            case ATTEST -> "attestation";
            case DECLINE -> "refus";
        };
    }

    public String title() {
        return switch (kind) {
            case SIGN -> "Signer en ligne";
            case LETTER -> "Envoyer une lettre signée";
            case ATTEST -> "Attester pour un collectif";
            case DECLINE -> "Décliner";
        };
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
