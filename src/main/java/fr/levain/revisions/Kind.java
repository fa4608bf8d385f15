package fr.levain.revisions;

/**
 * A kind of text that officers revise.
 *
 * @param code in the database: {@code form}
 * @param path in addresses, under {@code /gestion}: {@code formulaires}
 * @param title of the list: « Formulaires »
 * @param one with its article: « le formulaire »
 * @param of « du formulaire »
 * @param create « Nouveau formulaire »; empty when officers only change what exists
 * @param explanation one sentence under the title
 */
public record Kind(String code, String path, String title, String one, String of, String create, String explanation) {
    public String pathOf(String slug) {
        return "/gestion/" + path + "/" + slug;
    }
}
