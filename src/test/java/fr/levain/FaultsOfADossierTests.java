package fr.levain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * What may go wrong while a dossier is written by several, line by line, and the test that shows what becomes of it. Each
 * lives beside what it tries; here one finds them all.
 */
@Tag("guard")
class FaultsOfADossierTests {
    private static final String[][] FAULTS = {
        {"browser closed in mid-typing", "journeys.DirectUploadTests#browser_closed_in_mid_typing_what_was_typed_is_there_the_next_time"},
        {"network cut during upload", "documents.DocumentFaultsTests#network_cut_during_an_upload_keeps_what_came_and_goes_on_from_there"},
        {"disk full", "documents.DocumentFaultsTests#disk_full_the_file_is_refused_with_507_and_what_was_kept_before_stays"},
        {"disk full, from a plain form", "applications.web.FullDiskScreenTests#disk_full_the_plain_form_answers_507_with_the_same_page_and_what_was_typed"},
        {"mail server down", "commitments.PartnerFaultsTests#a_mail_server_down_loses_no_invitation"},
        {"clamd down", "documents.DocumentFaultsTests#clamd_down_the_file_is_kept_not_scanned_never_served_and_scanned_when_it_is_back"},
        {"the same invitation used twice, by a colleague", "applications.web.TeamScreenTests#the_same_invitation_used_twice_opens_the_dossier_and_does_nothing_more"},
        {"the same invitation used twice, by a partner", "commitments.PartnerFaultsTests#a_link_used_twice_shows_what_is_done_and_signs_nothing_more"},
        {"an expired link, of a colleague", "applications.web.TeamScreenTests#an_expired_invitation_says_what_to_do_and_another_link_replaces_it"},
        {"an expired link, of a partner", "commitments.PartnerFaultsTests#an_expired_link_says_so_and_sends_a_new_one_to_the_address_invited_only"},
        {"a forwarded link, of a colleague", "applications.web.TeamScreenTests#a_forwarded_link_opens_to_no_one_else"},
        {"a forwarded link, of a partner", "commitments.PartnerFaultsTests#a_forwarded_link_cannot_sign"},
        {"a partner removed after signing", "commitments.PartnerFaultsTests#a_partner_removed_after_signing_is_told_and_its_signature_stays"},
        {"a form revised while drafting", "applications.CarryOverTests#a_budget_by_year_with_salaries_and_proofs_is_carried_whole_to_a_revised_form"},
        {"a spreadsheet with formulas", "forms.BudgetSheetsTests#fault_a_formula_gives_its_last_result_and_is_told"},
        {"merged cells", "forms.BudgetSheetsTests#fault_merged_cells_give_the_first_and_are_told"},
        {"text in numbers", "forms.BudgetSheetsTests#fault_text_in_numbers_is_kept_as_it_is_with_its_address"},
        {"a 2 GB file", "documents.DocumentFaultsTests#a_2_gb_file_is_refused_before_its_first_byte"},
        {"a zip bomb", "documents.DocumentFaultsTests#zip_bomb_in_an_office_file_is_refused_before_it_is_unfolded_whole"},
        {"a zip bomb as a spreadsheet", "forms.BudgetSheetsTests#fault_a_zip_bomb_is_refused_before_it_is_parsed"},
        {"an infected file (EICAR)", "documents.DocumentFaultsTests#infected_file_eicar_is_refused_at_the_door_and_nothing_of_it_is_kept"},
        {"a name with emoji or right-to-left marks, of a person", "applications.web.TeamScreenTests#a_name_with_an_emoji_or_right_to_left_marks_is_kept_as_typed"},
        {"a name with emoji or right-to-left marks, of a signatory", "commitments.PartnerFaultsTests#a_name_with_emoji_or_right_to_left_marks_is_signed_as_it_reads"},
        {"a name with emoji or right-to-left marks, of a file", "documents.DocumentFaultsTests#file_name_with_emoji_and_right_to_left_marks_stays_readable_and_cannot_lie"},
    };

    @TestFactory
    Stream<DynamicTest> each_fault_has_a_test_of_its_own() {
        return named(FAULTS);
    }

    /** @param faults each with its class and its method, {@code module.ClassTests#method} */
    static Stream<DynamicTest> named(String[][] faults) {
        return Arrays.stream(faults).map(fault -> DynamicTest.dynamicTest(fault[0], () -> {
            var place = fault[1].split("#");
            assertThat(Arrays.stream(Class.forName("fr.levain." + place[0]).getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class)))
                    .as(fault[1]).extracting(method -> method.getName()).contains(place[1]);
        }));
    }
}
