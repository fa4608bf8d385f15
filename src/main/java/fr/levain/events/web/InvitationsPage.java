package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.events.InvitationCriteria;
import fr.levain.events.InvitationPreview;
import fr.levain.events.Invitee;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Choosing who is invited, and seeing who that is before anything leaves.
 *
 * @param asked whether a choice was made: the preview is then shown
 * @param number of the page of the preview, from 1
 */
public record InvitationsPage(
        Gathering gathering, InvitationCriteria criteria, boolean asked, InvitationPreview preview, List<Choice> years, List<Choice> departments,
        List<Choice> themes, int number, FormErrors errors, Instant now) implements Page {
    private static final int PER_PAGE = 50;

    /** A field to send again with the confirmation. */
    public record Hidden(String name, String value) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return gathering.organiserPath() + "/invitations";
    }

    public boolean isOpen() {
        return gathering.takesRegistrations(now);
    }

    public List<String> whom() {
        var whom = new ArrayList<String>();
        if (criteria.laureates()) whom.add("laureats");
        if (criteria.elsewhere()) whom.add("ailleurs");
        if (criteria.followers()) whom.add("demandes");
        return whom;
    }

    public static List<Choice> whomChoices() {
        return List.of(new Choice("laureats", "Les porteurs de projets soutenus", "Ceux dont l’aide est votée et notifiée."),
                new Choice("ailleurs", "Les lauréats d’autres financeurs, d’après leurs données ouvertes", "Ceux qui ont un compte ici, retrouvés par le SIREN. Leurs thèmes ne sont pas connus : aucun n’est invité si vous en précisez un."),
                new Choice("demandes", "Les personnes qui ont demandé à être invitées", "Elles l’ont coché en s’inscrivant à une rencontre."));
    }

    public String year() {
        return criteria.year().map(String::valueOf).orElse("");
    }

    public List<Invitee> shown() {
        return preview.invitees().stream().skip((number - 1L) * PER_PAGE).limit(PER_PAGE).toList();
    }

    public Paging paging() {
        var previous = number > 1 ? Optional.of(address(number - 1)) : Optional.<String>empty();
        var next = number * PER_PAGE < preview.count() ? Optional.of(address(number + 1)) : Optional.<String>empty();
        return new Paging(previous.isPresent() || next.isPresent() ? "Page %d sur %d".formatted(number, (preview.count() + PER_PAGE - 1) / PER_PAGE) : "", previous, next);
    }

    public List<Hidden> hidden() {
        var hidden = new ArrayList<Hidden>();
        whom().forEach(each -> hidden.add(new Hidden("qui", each)));
        if (!year().isEmpty()) hidden.add(new Hidden("annee", year()));
        new TreeSet<>(criteria.departments()).forEach(each -> hidden.add(new Hidden("departement", each)));
        new TreeSet<>(criteria.themes()).forEach(each -> hidden.add(new Hidden("theme", each)));
        return hidden;
    }

    /** Those who match and are not invited, and why not. */
    public List<String> setAside() {
        var told = new ArrayList<String>();
        if (preview.registered() > 0) told.add(French.plural(preview.registered(), "personne déjà inscrite", "personnes déjà inscrites"));
        if (preview.invited() > 0) told.add(French.plural(preview.invited(), "personne déjà invitée à cette rencontre", "personnes déjà invitées à cette rencontre"));
        if (preview.stopped() > 0) told.add(French.plural(preview.stopped(), "personne ne veut plus d’invitation", "personnes ne veulent plus d’invitation"));
        if (preview.unreachable() > 0) told.add(French.plural(preview.unreachable(), "porteur sans adresse électronique : écrivez-lui par la poste", "porteurs sans adresse électronique : écrivez-leur par la poste"));
        return told;
    }

    private String address(int page) {
        var pairs = new ArrayList<String>();
        hidden().forEach(each -> pairs.add(each.name() + "=" + URLEncoder.encode(each.value(), StandardCharsets.UTF_8)));
        return path() + "?" + String.join("&", pairs) + "&page=" + page;
    }
}
