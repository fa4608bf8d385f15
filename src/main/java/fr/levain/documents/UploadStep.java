package fr.levain.documents;

/** How one step of an upload ends. */
public sealed interface UploadStep {
    record Going(PartialUpload upload) implements UploadStep {}

    /** The part does not start where the upload stands: somebody, or the same person twice, was faster. */
    record Elsewhere(PartialUpload upload) implements UploadStep {}

    /** What came is not what left: to be sent again. */
    record Damaged(PartialUpload upload) implements UploadStep {}

    /** @param status of HTTP; @param reason in French, ready to show */
    record Refused(int status, String reason) implements UploadStep {}
}
