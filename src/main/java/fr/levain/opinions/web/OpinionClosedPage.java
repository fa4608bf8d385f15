package fr.levain.opinions.web;

import fr.levain.ui.Page;

/**
 * A link that opens nothing more, and what to do.
 *
 * @param path where a new link is asked for
 * @param address the one asked, masked
 */
public record OpinionClosedPage(Why why, String path, String address) implements Page {
    public enum Why { EXPIRED, REPLACED, WITHDRAWN, RECUSED, DECLINED, SILENT, PUT_ASIDE, SENT, NOT_SENT }

    @Override
    public int status() {
        return switch (why) {
            case EXPIRED, REPLACED, WITHDRAWN -> 410;
            case RECUSED, DECLINED, SILENT, PUT_ASIDE, SENT -> 200;
            case NOT_SENT -> 429;
        };
    }

    public String title() {
        return switch (why) {
            case EXPIRED -> "Ce lien a expiré";
            case REPLACED -> "Un lien plus récent vous a été envoyé";
            case WITHDRAWN -> "Cet avis n’est plus demandé";
            case RECUSED -> "Votre déport est enregistré";
            case DECLINED -> "Votre réponse est enregistrée";
            case SILENT -> "Le délai est passé";
            case PUT_ASIDE -> "Votre avis est gardé";
            case SENT -> "Un nouveau lien est parti";
            case NOT_SENT -> "Le lien n’est pas parti";
        };
    }

    public boolean mayAsk() {
        return why == Why.EXPIRED || why == Why.REPLACED;
    }
}
