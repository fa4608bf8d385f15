package fr.levain.decisions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.SomeMeeting;
import fr.levain.decisions.MissingValue;
import fr.levain.decisions.NotificationMode;
import fr.levain.decisions.OpinionToTell;
import fr.levain.decisions.SilenceRequest;
import fr.levain.decisions.ToldOpinion;
import fr.levain.decisions.ToldOpinion.News;
import fr.levain.documents.DocumentId;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public class OpinionLettersPageExamples implements PageExamples {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 8);

    @Override
    public List<Page> pages() {
        var signed = SomeMeeting.in(MeetingStatus.SIGNED);
        var told = new ToldOpinion(signed.id(), News.DEFERRED, NotificationMode.PORTAL, LocalDate.of(2027, 3, 1), new DocumentId(new UUID(1, 4)));
        return List.of(
                new OpinionLettersPage(SomeMeeting.in(MeetingStatus.CLOSED), List.of()),
                new OpinionLettersPage(signed, List.of()),
                new OpinionLettersPage(signed, List.of(letter(1, News.DEFERRED, List.of(), Optional.of(told)), letter(2, News.REORIENTED, List.of(), Optional.empty()),
                        letter(3, News.RESERVED, List.of(new MissingValue("l’adresse postale", "sur la fiche de la structure", Optional.of("/instruction/2026-AIS-00003"))), Optional.empty()))),
                new ToldOpinionPanel(told, true), new ToldOpinionPanel(told, false),
                new SilencePanel("2026-AIS-00042", DAY, DAY.plusMonths(2), Optional.empty(), true), new SilencePanel("2026-AIS-00042", DAY, DAY, Optional.of(silence(false)), true),
                new SilencePanel("2026-AIS-00042", DAY, DAY, Optional.of(silence(true)), false), new SilenceCasePanel(silence(false), true),
                new SilenceReasonsPage(silence(false), "La cuisine mobile", false, "", FormErrors.none()), new SilenceReasonsPage(silence(false), "La cuisine mobile", true, "Non", FormErrors.of("motifs", "Écrivez les motifs.")),
                new SilenceReasonsPage(silence(true), "La cuisine mobile", false, "", FormErrors.none()));
    }

    private static SilenceRequest silence(boolean given) {
        return new SilenceRequest(new ApplicationId(new UUID(1, 2)), "2026-AIS-00042", DAY, DAY.plusDays(3), DAY.plusDays(34), given ? Optional.of(new SilenceRequest.Given(
                DAY.plusDays(9), DAY.plusDays(71), "Le projet se tient hors de la région.", NotificationMode.PORTAL, new DocumentId(new UUID(1, 5)))) : Optional.empty());
    }

    private static OpinionToTell letter(int number, News news, List<MissingValue> lacks, Optional<ToldOpinion> told) {
        return new OpinionToTell(new ApplicationId(new UUID(2, number)), "2026-AIS-0000" + number, "Projet " + number, "Structure " + number, news,
                number == 3 ? NotificationMode.LETTER : NotificationMode.PORTAL, lacks, told);
    }
}
