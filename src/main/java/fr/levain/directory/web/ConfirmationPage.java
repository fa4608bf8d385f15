package fr.levain.directory.web;

import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the organisation, and what its holder still has to say.
 *
 * @param source « d’après le registre…, le … »; empty when no register knows it
 * @param closed the register says it has ceased
 */
public record ConfirmationPage(
        AttachmentForm form,
        Optional<String> source,
        boolean closed,
        boolean addressKnown,
        boolean communeKnown,
        List<Choice> kinds,
        List<Choice> roles,
        FormErrors errors)
        implements Page {
    public boolean isFromRegister() {
        return source.isPresent();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
