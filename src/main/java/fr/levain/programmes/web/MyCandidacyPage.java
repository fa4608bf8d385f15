package fr.levain.programmes.web;

import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CandidacyStatus;
import fr.levain.programmes.Programme;
import fr.levain.ui.Page;
import org.jspecify.annotations.Nullable;

/** Where a candidacy stands, for its holder, who needs no account. */
public record MyCandidacyPage(Candidacy candidacy, Programme programme, String partner, @Nullable String notice) implements Page {
    public boolean mayWithdraw() {
        return candidacy.status().isOpen() || candidacy.status() == CandidacyStatus.ADMITTED;
    }

    /** What it means for its holder, and what comes next. */
    public String told() {
        return switch (candidacy.status()) {
            case APPLIED -> "%s lit votre candidature. Un courriel vous prévient dès que la réponse est là.".formatted(partner);
            case WAITING -> "Votre projet est retenu, mais toutes les places sont prises. Vous êtes au rang %d : dès qu’une place se libère, elle vous revient sans démarche.".formatted(candidacy.rank());
            case ADMITTED -> "Votre projet entre dans le programme. %s prend contact avec vous pour commencer.".formatted(partner);
            case REFUSED -> "Votre projet n’est pas retenu. La raison est écrite ci-dessous ; vous pouvez la demander de vive voix à %s.".formatted(partner);
            case WITHDRAWN -> "Vous avez retiré cette candidature. %s ne voit plus rien de votre projet par elle.".formatted(partner);
        };
    }

    public String state() {
        return switch (candidacy.status()) {
            case APPLIED -> "En cours d’examen";
            case WAITING -> "Sur la liste d’attente";
            case ADMITTED -> "Admise";
            case REFUSED -> "Non retenue";
            case WITHDRAWN -> "Retirée";
        };
    }
}
