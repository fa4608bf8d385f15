package fr.levain.directory.web;

import fr.levain.directory.MemberRole;
import fr.levain.directory.RegisterEntry;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siret;
import fr.levain.ui.FormErrors;
import java.util.Arrays;
import java.util.Optional;

/** What is left to mend before an attachment. */
final class AttachmentErrors {
    private AttachmentErrors() {}

    static FormErrors of(AttachmentForm form, Optional<RegisterEntry> entry, CommuneTyped.Reading commune) {
        var errors = FormErrors.none();
        if (!AttachmentForm.text(form.siret()).isEmpty()) errors = with(errors, "siret", Siret.reading(AttachmentForm.text(form.siret())).problem());
        if (!AttachmentForm.text(form.rna()).isEmpty()) errors = with(errors, "rna", Rna.reading(AttachmentForm.text(form.rna())).problem());
        if (entry.isEmpty() && form.name().isEmpty()) errors = errors.plus("nom", "Écrivez le nom de la structure, comme dans ses statuts.");
        if (form.name().length() > 200) errors = errors.plus("nom", "Écrivez le nom en moins de 200 signes.");
        if (form.kind().isEmpty()) errors = errors.plus("genre", "Choisissez la nature de la structure.");
        if (form.address().length() > 300) errors = errors.plus("adresse", "Écrivez l’adresse en moins de 300 signes.");
        errors = with(errors, "commune", commune.problem());
        if (Arrays.stream(MemberRole.values()).noneMatch(role -> role.name().equals(form.fonction())))
            errors = errors.plus("fonction", "Dites ce que vous faites pour la structure.");
        return errors;
    }

    private static FormErrors with(FormErrors errors, String field, Optional<String> problem) {
        return problem.map(message -> errors.plus(field, message)).orElse(errors);
    }
}
