package fr.levain.commitments.web;

import fr.levain.commitments.CommitmentStatus;
import fr.levain.commitments.PartnerSpace;
import fr.levain.ui.Page;

/** A partner's own page. @param notice said once, after an act; empty for none */
public record EngagementPage(PartnerSpace space, String notice) implements Page {
    public boolean isToReconfirm() {
        return space.status() == CommitmentStatus.TO_RECONFIRM;
    }

    public boolean hasDeclined() {
        return space.status() == CommitmentStatus.DECLINED;
    }

    /** A research partner describes its work first: it is part of what is signed. */
    public boolean lacksResearch() {
        return space.terms().asksResearch() && !space.commitment().research().isComplete();
    }

    public boolean mayCommit() {
        return space.open() && !space.isCommitted() && !lacksResearch();
    }
}
