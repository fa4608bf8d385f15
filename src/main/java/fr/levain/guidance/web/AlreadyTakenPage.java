package fr.levain.guidance.web;

import fr.levain.guidance.TakeResult;
import fr.levain.ui.Page;
import java.util.Optional;

/** Somebody else was quicker, or its author took it back. @param taken empty when it is no longer open */
public record AlreadyTakenPage(String reference, Optional<TakeResult.AlreadyTaken> taken) implements Page {
    @Override
    public int status() {
        return 409;
    }
}
