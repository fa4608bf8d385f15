package fr.levain.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Admissibility and eligibility, line by line. The rules only propose; a person confirms each line, and says why where
 * they disagree (A4: nothing is refused by a machine alone).
 */
public record Checklist(List<Line> lines) {
    public enum Answer {
        YES, NO, UNKNOWN, NOT_CONCERNED;

        public String label() {
            return switch (this) {
                case YES -> "Remplie";
                case NO -> "Non remplie";
                case UNKNOWN -> "Pas encore connu";
                case NOT_CONCERNED -> "Non concerné";
            };
        }
    }

    /** SUBSIDY and INNOVATION: what only a person can tell, by two laws. */
    public enum Family { ADMISSIBILITY, ELIGIBILITY, SUBSIDY, INNOVATION }

    /**
     * @param computed what the rules found; UNKNOWN for what only a person can tell
     * @param confirmed what the officer says; UNKNOWN until they have
     * @param today what the rules find now, where it is no longer what they found at the filing
     */
    public record Line(
            String code, Family family, String question, String help, Answer computed, Answer confirmed, String reason, Optional<Answer> today) {
        public Line(String code, Family family, String question, String help, Answer computed, Answer confirmed, String reason) {
            this(code, family, question, help, computed, confirmed, reason, Optional.empty());
        }


        /** The rules had an answer, and the officer gives another. */
        public boolean isOverridden() {
            return computed != Answer.UNKNOWN && confirmed != computed;
        }

        /** What an officer says instead of the rules, and why: it stays beside the finding. */
        public Optional<String> overruling() {
            return isOverridden() && !reason.isBlank() ? Optional.of("%s. Motif : %s".formatted(confirmed.label(), reason.strip())) : Optional.empty();
        }

        public Line confirmedAs(Answer answer, String why) {
            return new Line(code, family, question, help, computed, answer, why, today);
        }

        /** The officer says what the rules find today, and nothing more. */
        boolean followsToday() {
            return isOverridden() && reason.isBlank() && today.filter(confirmed::equals).isPresent();
        }

        Line found(Answer now) {
            return new Line(code, family, question, help, computed, confirmed, reason, Optional.of(now).filter(answer -> answer != computed));
        }
    }

    public record Gap(String code, String message) {}

    private static final int SHORTEST_REASON = 10;

    /** By code of the line, what an officer says instead of the rules, and why (A4). */
    public Map<String, String> overrulings() {
        var sentences = new LinkedHashMap<String, String>();
        lines.forEach(line -> line.overruling().ifPresent(told -> sentences.put(line.code(), told)));
        return sentences;
    }

    /**
     * S1, law 2000-321 art. 9-1: a subsidy answers a project that its beneficiary initiated, defined and carries out. A
     * need of the authority is a public contract, not a subsidy.
     */
    public static List<Line> subsidyQuestions() {
        return List.of(
                subsidy("S1-initiative", "Le projet est-il initié et défini par le porteur ?",
                        "Répondez non si le besoin vient de la Région : il relève alors d’un marché public."),
                subsidy("S1-conduite", "Le porteur met-il lui-même le projet en œuvre ?",
                        "Répondez non si l’action est confiée à un prestataire choisi par la Région."),
                subsidy("S1-contrepartie", "L’aide sert-elle l’intérêt général, sans payer une prestation individualisée ?",
                        "Répondez non si la Région reçoit en échange un service fait pour elle."));
    }

    /**
     * S2, law 2014-856 art. 15: one of the two is enough. That the market would not finance the project is not asked: the law
     * spares that condition to what local authorities give.
     */
    public static List<Line> innovationQuestions() {
        return List.of(
                innovation("S2-besoin", "1° Le projet répond-il à un besoin social peu ou mal satisfait ?",
                        "Loi 2014-856, article 15. Par le marché ou par les politiques publiques. Une réponse oui suffit, ici ou à la question suivante."),
                innovation("S2-forme", "2° Y répond-il par une forme d’entreprise, un processus de production ou une organisation du travail innovants ?",
                        "Associer les bénéficiaires à l’élaboration, ou trouver un financement nouveau, compte aussi. La difficulté à se financer sur le marché n’est pas demandée aux aides des collectivités."));
    }

    private static Line innovation(String code, String question, String help) {
        return new Line(code, Family.INNOVATION, question, help, Answer.UNKNOWN, Answer.UNKNOWN, "");
    }

    private static Line subsidy(String code, String question, String help) {
        return new Line(code, Family.SUBSIDY, question, help, Answer.UNKNOWN, Answer.UNKNOWN, "");
    }

    public Checklist {
        lines = List.copyOf(lines);
    }

    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var line : lines) {
            if (line.confirmed() == Answer.UNKNOWN && line.family() == Family.SUBSIDY) {
                gaps.add(new Gap(line.code(), "Répondez par oui ou par non : " + line.question()));
            } else if (line.isOverridden() && line.reason().strip().length() < SHORTEST_REASON) {
                gaps.add(new Gap(line.code(), "Dites pourquoi vous vous écartez du constat : " + line.question()));
            }
        }
        return gaps;
    }

    public int overridden() {
        return (int) lines.stream().filter(Line::isOverridden).count();
    }

    /** Of which the rules no longer find what they found at the filing. */
    public List<Line> moved() {
        return lines.stream().filter(line -> line.today().isPresent()).toList();
    }

    /** S1: one « no » to the three questions makes it a matter for a public contract. */
    public boolean isPublicContract() {
        return lines.stream().anyMatch(line -> line.family() == Family.SUBSIDY && line.confirmed() == Answer.NO);
    }

    /** S2: no twice is outside the definition of the law; one yes is within, whatever the other. */
    public boolean isOutsideInnovation() {
        var asked = lines.stream().filter(line -> line.family() == Family.INNOVATION).toList();
        return !asked.isEmpty() && asked.stream().allMatch(line -> line.confirmed() == Answer.NO);
    }

    /** Lines that, as confirmed, speak for finding the dossier inadmissible. A proposal, never a decision. */
    public List<Line> failed() {
        return lines.stream().filter(line -> line.confirmed() == Answer.NO).toList();
    }
}
