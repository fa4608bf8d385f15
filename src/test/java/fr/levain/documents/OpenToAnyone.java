package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers for the subjects of the download tests alone. */
@Component
class OpenToAnyone implements DocumentAccess {
    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        return owner.kind().equals("test-open") ? Optional.of(true) : Optional.empty();
    }
}
