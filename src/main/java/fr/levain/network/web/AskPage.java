package fr.levain.network.web;

import fr.levain.network.NetworkSettings;
import fr.levain.network.Target;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Optional;

/**
 * A request to be put in touch, before it is sent.
 *
 * @param refusal why it may not be sent; empty when it may
 */
public record AskPage(Target target, String about, String message, Optional<String> refusal, NetworkSettings.Limits limits, FormErrors errors) implements Page {
    static final int LONGEST = 800;

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
