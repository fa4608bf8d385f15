package fr.levain.kernel;

/** What a person may do. Roles of officers and committees are held in a team; the others belong to the person. */
public enum Role {
    APPLICANT, PARTNER, SUPPORTER, GREETER, ASSISTANT, CASE_OFFICER, HEAD, EXPERT, COMMITTEE_MEMBER, ELECTED_DELEGATE,
    ASSEMBLY_SECRETARY, FINANCE_OFFICER, AUDITOR, ADMINISTRATOR;

    /** People of the authority, who need a second factor on a real instance. */
    public boolean isOfficer() {
        return switch (this) {
            case GREETER, ASSISTANT, CASE_OFFICER, HEAD, ASSEMBLY_SECRETARY, FINANCE_OFFICER, ADMINISTRATOR, AUDITOR -> true;
            case APPLICANT, PARTNER, SUPPORTER, EXPERT, COMMITTEE_MEMBER, ELECTED_DELEGATE -> false;
        };
    }
}
