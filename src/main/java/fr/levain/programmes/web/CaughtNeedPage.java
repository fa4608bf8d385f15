package fr.levain.programmes.web;

import fr.levain.documents.StoredDocument;
import fr.levain.kernel.French;
import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.NeedSettings;
import fr.levain.programmes.NeedStatus;
import fr.levain.programmes.OpportunityStudy;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Scout;
import fr.levain.programmes.StudyOpinion;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A need, and what the partner does with it next. @param scout who brought it @param department as people read it @param followUp where the project that took it up is followed */
public record CaughtNeedPage(
        CaughtNeed need, Programme programme, NeedSettings settings, Optional<Scout> scout, String department, List<StoredDocument> documents, Optional<String> followUp,
        LocalDate today, Typed typed, FormErrors errors,
        @Nullable String notice) implements Page {
    public boolean isCaught() {
        return need.status() == NeedStatus.CAUGHT;
    }

    public boolean isStudied() {
        return need.status() == NeedStatus.STUDIED;
    }

    public boolean isOpportune() {
        return need.status() == NeedStatus.OPPORTUNE;
    }

    public boolean isOffered() {
        return need.status() == NeedStatus.OFFERED;
    }

    /** While nobody was asked, and no study is to be concluded, it may be left there. */
    public boolean maySetAside() {
        return isCaught() || isOpportune();
    }

    /** What the reason kept is about. */
    public String reasonTitle() {
        return need.status() == NeedStatus.SET_ASIDE ? "Pourquoi il est laissé de côté" : "Pourquoi la dernière personne ne l’a pas repris";
    }

    /** As typed, else what the study says, else what is usual. */
    public TypedDay from() {
        return typed.day("debut").isEmpty() ? TypedDay.of(today) : typed.day("debut");
    }

    public TypedDay until() {
        if (!typed.day("fin").isEmpty()) return typed.day("fin");
        return TypedDay.of(need.study().map(each -> each.until()).orElse(today.plusMonths(settings.mostMonths())));
    }

    public String untilHint() {
        var from = need.study().map(each -> each.from()).orElse(today);
        return "Une étude dure d’habitude de %d à %d mois : elle finit entre le %s et le %s.".formatted(settings.leastMonths(), settings.mostMonths(), French.day(from.plusMonths(settings.leastMonths())),
                French.day(from.plusMonths(settings.mostMonths())));
    }

    /** What is read before it is written: it stays the same while errors are mended. */
    public String read() {
        return typed.value(StudyTyped.READ).isEmpty() ? need.study().map(OpportunityStudy::mark).orElse("") : typed.value(StudyTyped.READ);
    }

    /** As typed when something was, else what is written already. */
    public String written(String field) {
        if (!typed.values().isEmpty()) return typed.value(field);
        return need.study().map(study -> switch (field) {
            case "etude" -> study.findings();
            case "rencontres" -> study.met() == 0 ? "" : "" + study.met();
            case "cout" -> study.cost().map(StudyTyped::cost).orElse("");
            case "payeur" -> study.payer();
            default -> "";
        }).orElse("");
    }

    public List<Choice> opinions() {
        return Arrays.stream(StudyOpinion.values()).map(each -> Choice.of(each.name(), each.label())).toList();
    }

    public List<Choice> decisions() {
        return List.of(Choice.of("oui", "On continue : ce besoin cherche un porteur"), Choice.of("non", "On s’arrête là : ce besoin est laissé de côté"));
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
