package fr.levain.applications.web;

import fr.levain.applications.Dossier;
import fr.levain.applications.SignOffs;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/**
 * The whole dossier before the legal representative, who agrees to its filing or says why not.
 *
 * @param digest of the answers shown: agreed to as they are read
 */
public record SignOffPage(Dossier dossier, SignOffs.Standing standing, String digest, String function, String reason, FormErrors errors) implements Page {
    public String path() {
        return dossier.view().path() + "/accord";
    }

    public boolean canAnswer() {
        return standing.mine() && standing.signOff().answeredAt().isEmpty() && dossier.view().status().isDraft();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
