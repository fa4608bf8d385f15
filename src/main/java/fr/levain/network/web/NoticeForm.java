package fr.levain.network.web;

import fr.levain.directory.OrganisationId;
import fr.levain.network.Asking;
import fr.levain.network.NetworkSettings;
import fr.levain.network.Notice;
import fr.levain.network.NoticeDraft;
import fr.levain.network.NoticeKind;
import fr.levain.network.Spot;
import fr.levain.network.Topics;
import fr.levain.projects.ProjectId;
import fr.levain.territory.Department;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** A notice as somebody types it. */
public record NoticeForm(NoticeDraft draft, String commune, FormErrors errors) {
    private static final int TITLE = 120;

    static NoticeForm blank(NoticeKind kind) {
        return new NoticeForm(new NoticeDraft(kind, Optional.empty(), Optional.empty(), "", "", Topics.NONE, Optional.empty(), Asking.HERE), "", FormErrors.none());
    }

    static NoticeForm of(Notice notice) {
        return new NoticeForm(notice.said(), notice.spot().map(Spot::label).orElse(""), FormErrors.none());
    }

    static NoticeForm read(MultiValueMap<String, String> form, NoticeKind kind, NetworkSettings settings, List<Department> departments, Searches searches) {
        var typed = new Typed(form);
        var title = typed.needed("titre", TITLE, "Dites en quelques mots ce que vous cherchez.");
        var text = typed.needed("texte", 2 * Typed.LONG, "Décrivez ce que vous cherchez, et ce qui est déjà là.");
        var commune = typed.commune(searches);
        var topics = typed.topics(settings, departments.stream().map(each -> each.code().value()).toList());
        if (topics.themes().isEmpty()) typed.refuse("themes", "Choisissez au moins un thème : c’est par lui que l’on vous trouve.");
        if (kind.isResearch() && topics.disciplines().isEmpty()) typed.refuse("disciplines", "Choisissez au moins une discipline.");
        if (!kind.isResearch() && topics.needs().isEmpty() && topics.offers().isEmpty()) typed.refuse("besoins", "Choisissez au moins une chose que vous cherchez, ou que vous apportez.");
        return new NoticeForm(new NoticeDraft(kind, id(typed.text("structure")).map(OrganisationId::new), id(typed.text("projet")).map(ProjectId::new), title, text, topics, commune,
                typed.text("demandes").equals(Asking.BY_MAIL.name()) ? Asking.BY_MAIL : Asking.HERE), typed.text("commune"), typed.errors());
    }

    NoticeForm plus(String field, String why) {
        return new NoticeForm(draft, commune, errors.plus(field, why));
    }

    static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }
}
