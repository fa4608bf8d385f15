package fr.levain.places.web;

import fr.levain.places.Proposal;
import fr.levain.places.ProposalStatus;
import fr.levain.ui.Page;

/** What the link of a proposal shows to who made it. @param path of the link @param slug of the space once published; blank before */
public record ProposalStatePage(Proposal proposal, String path, String slug) implements Page {
    public String title() {
        return switch (proposal.status()) {
            case DRAFT -> "Confirmez votre proposition";
            case PROPOSED -> "La Région regarde votre proposition";
            case PUBLISHED -> "Votre proposition est publiée";
            case REFUSED -> "Votre proposition n’est pas publiée";
            case REPLACED -> "Une proposition plus récente remplace celle-ci";
        };
    }

    public boolean is(ProposalStatus status) {
        return proposal.status() == status;
    }
}
