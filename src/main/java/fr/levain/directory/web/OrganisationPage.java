package fr.levain.directory.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.SummaryRow;
import java.util.List;
import java.util.Optional;

/**
 * An organisation, for its members and for officers.
 *
 * @param source « d’après le registre…, le … »
 * @param waiting those whose request waits for an answer
 * @param canVerify the reader is an officer and nobody has verified yet
 * @param canForce the reader is an officer, who may keep a SIRET with a wrong key and say why
 */
public record OrganisationPage(
        String id,
        String name,
        List<SummaryRow> identity,
        Optional<String> source,
        boolean awaitingSiret,
        boolean verified,
        List<Member> members,
        List<Member> waiting,
        boolean canVerify,
        boolean canForce,
        String siretTyped,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public record Member(String account, String name, String what) {}
}
