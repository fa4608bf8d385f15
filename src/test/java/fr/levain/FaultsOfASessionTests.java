package fr.levain;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * What may go wrong from the opinions to the letters, line by line, and the test that shows what becomes of it. Each lives
 * beside what it tries; here one finds them all.
 */
@Tag("guard")
class FaultsOfASessionTests {
    private static final String[][] FAULTS = {
        {"a member loses the network while scoring", "committees.web.SessionScreenTests#a_score_sent_again_by_a_failing_network_is_kept_once_and_another_screen_is_told"},
        {"two officers record the opinion on the same dossier", "committees.web.SessionScreenTests#two_officers_record_the_same_file_one_wins_and_the_other_is_told"},
        {"two officers decide the same dossier", "decisions.SameDossierTwiceTests#two_officers_who_decide_the_same_dossier_at_once_decide_it_once_and_the_second_is_told"},
        {"the chair signs while a score is being changed", "committees.web.SessionFaultsTests#the_chair_signs_while_a_score_is_being_changed_and_one_of_both_is_told"},
        {"an act recorded twice", "decisions.SameDossierTwiceTests#an_act_recorded_twice_at_once_is_one_act"},
        {"an act imported twice", "decisions.web.ActResultsScreenTests#an_act_imported_twice_does_nothing_twice_and_says_so"},
        {"an imported act with a line that does not hold", "decisions.web.ActResultsScreenTests#a_file_with_one_line_that_does_not_hold_is_refused_whole_with_the_line_and_the_reason"},
        {"a dossier withdrawn while its award is recorded under embargo", "decisions.EmbargoRaceTests#D06_an_award_recorded_while_the_dossier_is_being_withdrawn_waits_and_is_refused_whole"},
        {"a letter sent while its decision is being mended", "decisions.EmbargoRaceTests#D04_a_letter_sent_while_the_decision_is_being_mended_says_the_new_thing"},
        {"a split of costs that changes while a funder votes", "cofunding.web.CoFundingScreenTests#S09_a_split_that_changes_while_a_funder_votes_waits_and_is_told"},
        {"amounts above the envelope", "decisions.web.ActScreenTests#an_envelope_too_small_is_told_and_nothing_is_half_done"},
        {"decisions in any order, by several at once", "envelopes.EnvelopeOrdersTests#an_envelope_is_never_overdrawn_and_the_awards_are_what_left_it"},
        {"a letter whose placeholder has no value", "decisions.web.LettersScreenTests#D02_all_letters_leave_in_one_act_each_read_before_and_one_without_a_value_stops_alone_and_says_where"},
        {"an opinion link forwarded", "opinions.OpinionScreensTests#a_forwarded_link_opens_nothing_without_the_code"},
    };

    @TestFactory
    Stream<DynamicTest> each_fault_has_a_test_of_its_own() {
        return FaultsOfADossierTests.named(FAULTS);
    }
}
