package fr.levain.committees;

import fr.levain.kernel.French;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first text of the minutes, from what the session kept. CRPA R133-13 by analogy (I4): who was there and in what
 * quality, mandates, questions treated, the sense of each deliberation, disagreements expressed on request.
 */
final class MinutesDraft {
    private final Meeting meeting;
    private final List<Recusal> recusals;
    private final List<Hearing> hearings;
    private final StringBuilder text = new StringBuilder();

    private MinutesDraft(Meeting meeting, List<Recusal> recusals, List<Hearing> hearings) {
        this.meeting = meeting;
        this.recusals = recusals;
        this.hearings = hearings;
    }

    static String of(Meeting meeting, List<AgendaItem> agenda, List<Recusal> recusals, List<Hearing> hearings) {
        var draft = new MinutesDraft(meeting, recusals, hearings);
        draft.session();
        draft.members();
        draft.line("# Questions traitées");
        agenda.forEach(draft::item);
        draft.line("# Désaccords exprimés");
        draft.line("Aucun membre ne demande que son désaccord soit consigné.");
        return draft.text.toString().strip() + "\n";
    }

    private void session() {
        line("# Séance");
        var met = meeting.openedAt().orElse(meeting.at());
        line("%s, réuni le %s%s%s%s.".formatted(meeting.title(), French.day(met), French.day(met).equals(French.day(meeting.at())) ? "" : " (séance prévue le " + French.day(meeting.at()) + ")",
                meeting.place().isBlank() ? "" : ", " + meeting.place(), meeting.link().isBlank() ? "" : ", et par visioconférence"));
        meeting.convenedAt().ifPresent(at -> line("Membres convoqués le %s, avec l’ordre du jour.".formatted(French.day(at))));
        meeting.openedAt().ifPresent(at -> line("Séance ouverte à %s%s.".formatted(
                French.hour(at), meeting.closedAt().map(end -> ", levée à " + French.hour(end)).orElse(""))));
        line("Le comité donne un avis. L’assemblée ou la commission permanente décide.");
    }

    private void members() {
        line("# Membres");
        line("Présents : " + told(Attendance.PRESENT) + ".");
        if (has(Attendance.REMOTE)) line("À distance : " + told(Attendance.REMOTE) + ".");
        if (has(Attendance.EXCUSED)) line("Excusés : " + told(Attendance.EXCUSED) + ".");
        if (has(Attendance.ABSENT) || has(Attendance.EXPECTED))
            line("Absents : " + meeting.members().stream().filter(each -> each.attendance() == Attendance.ABSENT || each.attendance() == Attendance.EXPECTED)
                    .map(MinutesDraft::named).collect(Collectors.joining(" ; ")) + ".");
        meeting.members().forEach(member -> member.mandateTo().flatMap(meeting::member)
                .ifPresent(bearer -> line("Mandat : %s donne sa voix à %s.".formatted(member.name(), bearer.name()))));
        var quorum = Quorum.of(meeting.members(), Set.of(), meeting.rules().quorum());
        line("Quorum : %s des voix, soit %d sur %d. Présents ou représentés : %d.".formatted(
                meeting.rules().quorum(), quorum.needed(), quorum.seats(), quorum.voters().size()));
    }

    private void item(AgendaItem item) {
        line("## %d. %s".formatted(item.place(), item.object()));
        line("%s, dossier %s.%s".formatted(item.holder(), item.reference(),
                item.calledAt().map(at -> " Appelé à " + French.hour(at) + ".").orElse("")));
        var left = recusals.stream().filter(each -> each.application().equals(item.application())).toList();
        left.forEach(each -> recusal(item, each));
        hearings.stream().filter(each -> each.application().equals(item.application())).forEach(each -> line(each.heardAt()
                .map(at -> "Porteur entendu à %s. Il sort avant la délibération.".formatted(French.hour(at)))
                .orElse("Porteur invité, non entendu.")));
        if (item.opinion().isEmpty()) {
            line("Dossier non examiné, renvoyé à une prochaine séance.");
            return;
        }
        var opinion = item.opinion().get();
        if (!left.isEmpty()) {
            var quorum = Quorum.of(meeting.members(), left.stream().map(Recusal::seat).collect(Collectors.toSet()), meeting.rules().quorum());
            line("Quorum pour ce dossier, déports déduits : %d sur %d.".formatted(opinion.voters().size(), quorum.seats()));
        }
        line(switch (opinion.kind()) {
            case FAVOURABLE -> "Avis favorable, pour %s.".formatted(opinion.amount());
            case WITH_RESERVE -> "Avis favorable avec réserve, pour %s.".formatted(opinion.amount());
            case DEFERRED -> "Dossier ajourné.";
            case UNFAVOURABLE -> "Avis défavorable.";
            case REORIENTED -> "Avis de réorientation.";
        });
        var tally = opinion.tally();
        line("Vote %s : %s.".formatted(tally.secret() ? "à bulletin secret" : "à main levée", tally.told()));
        if (!opinion.conditions().isBlank()) line("Conditions : " + flat(opinion.conditions()));
        if (!opinion.reasons().isBlank()) line("Motifs : " + flat(opinion.reasons()));
    }

    private void recusal(AgendaItem item, Recusal recusal) {
        var member = meeting.member(recusal.seat()).orElseThrow();
        boolean late = item.calledAt().filter(called -> called.isBefore(recusal.declaredAt())).isPresent();
        line("Déport : %s (%s), déclaré le %s%s. %s".formatted(member.name(), recusal.ground().label(),
                late ? French.moment(recusal.declaredAt()) : French.day(recusal.declaredAt()),
                recusal.outAt().map(out -> "Sort à %s%s".formatted(French.hour(out), recusal.backAt().map(back -> ", revient à " + French.hour(back)).orElse("")))
                        .map(times -> ". " + times).orElse(""),
                late ? "Déclaré pendant l’examen : ni débat ni vote à partir de cette heure." : "Ni débat ni vote."));
    }

    private String told(Attendance attendance) {
        var named = meeting.members().stream().filter(each -> each.attendance() == attendance).map(MinutesDraft::named).collect(Collectors.joining(" ; "));
        return named.isEmpty() ? "aucun" : named;
    }

    private boolean has(Attendance attendance) {
        return meeting.members().stream().anyMatch(each -> each.attendance() == attendance);
    }

    private static String named(Member member) {
        return "%s, %s%s".formatted(member.name(), member.seat().quality(),
                member.seat().chair() ? ", préside" : member.seat().voting() ? "" : ", sans voix");
    }

    private static String flat(String typed) {
        return typed.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }
}
