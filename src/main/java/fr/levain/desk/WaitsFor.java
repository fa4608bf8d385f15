package fr.levain.desk;

import fr.levain.applications.ApplicationStatus;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.util.Arrays;
import java.util.List;

/** Who has the next thing to do about a dossier. */
public enum WaitsFor {
    ASSISTANT, OFFICER, HEAD, SECRETARY, COMMITTEE, APPLICANT, NOBODY;

    /**
     * @param piecesAwaited its author was asked for pieces
     * @param toSign a proposal of the officer waits for the head
     * @param goesToCommittee a committee says its opinion before the vote
     * @param told its outcome was sent to its author
     */
    static WaitsFor of(ApplicationStatus status, boolean piecesAwaited, boolean toSign, boolean goesToCommittee, boolean told) {
        return switch (status) {
            case SUBMITTED -> toSign ? HEAD : piecesAwaited ? APPLICANT : ASSISTANT;
            case COMPLETE, REINSTATED, DEFERRED, UNDER_ASSESSMENT -> toSign ? HEAD : piecesAwaited ? APPLICANT : OFFICER;
            case PROPOSED -> goesToCommittee ? OFFICER : SECRETARY;
            case ON_AGENDA -> COMMITTEE;
            case RESERVED -> SECRETARY;
            case AWARDED, REFUSED, INADMISSIBLE, CLOSED -> told ? NOBODY : SECRETARY;
            case DRAFT, REORIENTED, WITHDRAWN -> NOBODY;
        };
    }

    /** What waits for the dossiers of a whole team, beside one's own. */
    static List<WaitsFor> ofTeamFor(Caller caller) {
        return Arrays.stream(values()).filter(each -> switch (each) {
            case ASSISTANT -> caller.has(Role.ASSISTANT);
            case HEAD -> caller.has(Role.HEAD);
            case OFFICER, SECRETARY, COMMITTEE, APPLICANT, NOBODY -> false;
        }).toList();
    }
}
