package fr.levain.applications;

import fr.levain.directory.Authority;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.letters.LetterUse;
import fr.levain.letters.Letterhead;
import fr.levain.letters.Letters;
import fr.levain.letters.Mailings;
import fr.levain.letters.Posting;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What others are told by mail, whoever filed on paper is told by a letter, printed with the others of the day. */
@Component
class PaperLetters {
    static final String TEMPLATE = "courrier-au-porteur";

    private final PaperStore papers;
    private final Letters letters;
    private final Mailings mailings;
    private final Authority authority;
    private final Clock clock;

    PaperLetters(PaperStore papers, Letters letters, Mailings mailings, Authority authority, Clock clock) {
        this.papers = papers;
        this.letters = letters;
        this.mailings = mailings;
        this.authority = authority;
        this.clock = clock;
    }

    @Bean
    static LetterUse letterToTheAuthor() {
        return new LetterUse(TEMPLATE, Set.of("objet", "texte", "reference"));
    }

    Optional<PaperEntry> of(ApplicationId application) {
        return papers.find(application);
    }

    /** @param text as a mail would say it; its links mean nothing on paper */
    void write(ApplicationView view, PaperEntry paper, String subject, String text) {
        var head = authority.view();
        var recipient = Stream.concat(Stream.of(paper.authorName()), paper.address().stream()).toList();
        var letter = letters.render(TEMPLATE,
                Map.of("objet", subject, "texte", onPaper(text), "reference", view.reference().value()), view.id().subject(),
                new Letterhead(head.name(), head.service(), Stream.of(Stream.of(head.address()), head.email().stream(), head.phone().stream()).flatMap(each -> each).toList(),
                        recipient, view.reference().value(), "Le " + French.day(clock.instant())),
                Optional.empty(), new Caller.System("courriers"));
        mailings.queue(letter, view.id().subject(), view.reference().value(), recipient, Posting.Why.NO_EMAIL);
    }

    private static String onPaper(String text) {
        return text.lines().filter(line -> !line.contains("://")).collect(Collectors.joining("\n")).strip();
    }
}
