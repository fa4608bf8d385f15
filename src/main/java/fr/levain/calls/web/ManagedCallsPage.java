package fr.levain.calls.web;

import fr.levain.calls.CallDraft;
import fr.levain.calls.CallStatus;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.List;

public record ManagedCallsPage(List<CallDraft> calls) implements Page {
    public static String label(CallStatus status) {
        return switch (status) {
            case DRAFT -> "Brouillon";
            case PUBLISHED -> "Publié";
            case WITHDRAWN -> "Retiré";
            case CLOSED -> "Clos";
        };
    }

    public static Tone tone(CallStatus status) {
        return switch (status) {
            case DRAFT -> Tone.WAIT;
            case PUBLISHED -> Tone.OK;
            case WITHDRAWN, CLOSED -> Tone.NEUTRAL;
        };
    }
}
