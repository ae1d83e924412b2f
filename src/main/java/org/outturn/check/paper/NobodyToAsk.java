package org.outturn.check.paper;

import java.util.stream.Stream;
import org.outturn.check.Manuscript;
import org.outturn.finding.Code;
import org.outturn.finding.Finding;
import org.outturn.finding.Location;
import org.outturn.workspace.Council.Contact;

/// A contact whom members can neither call nor write to.
final class NobodyToAsk implements PaperRule {

  @Override
  public Stream<Finding> check(Manuscript manuscript) {
    Contact contact = manuscript.paper().contact();
    return contact.telephone().isBlank() && contact.email().isBlank()
        ? Stream.of(
            Finding.of(
                    Code.PAP002,
                    new Location.InFile(manuscript.paper().file()),
                    "the contact has neither a telephone number nor an e-mail address")
                .excerpt(contact.post())
                .help("add one of them to the contact in council.yaml"))
        : Stream.empty();
  }
}
