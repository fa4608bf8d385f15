package fr.levain.eligibility;

import static fr.levain.eligibility.SomeTerms.rule;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSentencesTests {
    private static String told(Rule rule) {
        return RuleSentences.of(rule, SomeTerms.VOCABULARY).replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
        "requested_amount <= euros(40000)#« Aide demandée » est au plus 40 000 €.",
        "holder_kind in ['association', 'cooperative', 'entreprise']#« Nature du porteur » est l’un de ces choix : « Association », « Cooperative » ou « Entreprise ».",
        "phase != 'deploiement'#« Étape du projet » n’est pas « Deploiement ».",
        "!already_started#La réponse à « Actions déjà commencées » est non.",
        "size(partners) >= 2#« Partenaires » compte au moins 2 partenaires.",
        "partners.exists(p, p.kind == 'usagers')#Dans « Partenaires », au moins un partenaire est tel que « kind » est « Usagers ».",
        "themes.exists(t, t in ['sante', 'emploi'])#« Thèmes » comprend « Sante » ou « Emploi ».",
        "'sante' in themes#« Thèmes » comprend « Sante ».",
        "has_research && (jobs >= 2 || jobs == 0.5)#La réponse à « Recherche associée » est oui et (« Emplois créés » est au moins 2 ou « Emplois créés » est 0,5).",
        "!(has_research && jobs > 3)#La réponse à « Recherche associée » est non ou « Emplois créés » est au plus 3.",
        "created_on >= months_before(today, 12)#« Date de création » est au plus tôt 12 mois avant la date du jour.",
        "project_period.start > date('2027-01-01')#Le début de « Période du projet » est après 1er janvier 2027.",
        "requested_amount <= percent(euros(50000), 50) + euros(1)#« Aide demandée » est au plus 50 % de 50 000 € plus 1 €."})
    void an_expression_becomes_a_sentence(String expression, String sentence) {
        assertThat(told(rule("R", expression))).isEqualTo(sentence);
    }

    @Test
    void a_rule_that_does_not_concern_everyone_says_whom() {
        assertThat(told(rule("R", "holder_kind == 'association'", "has_research")))
                .isEqualTo("Si « Nature du porteur » est « Association » : la réponse à « Recherche associée » est oui.");
    }

    @Test
    void what_has_no_sentence_is_shown_as_it_is_written() {
        assertThat(told(rule("R", "phase.startsWith('emer')"))).isEqualTo("L’expression « phase.startsWith('emer') » est vraie.");
    }

    @Test
    void a_rule_names_what_it_reads() {
        assertThat(RuleSentences.reads(rule("R", "has_research", "jobs >= 2 || has_research"), SomeTerms.VOCABULARY))
                .containsExactly("Recherche associée", "Emplois créés");
    }
}
