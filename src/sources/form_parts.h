#pragma once
#include "sources/source_kind.h"

namespace pulse {

// Fields that the forms of several services share, so that they read alike.

/// "What to read", one of several.
SourceField choiceField(const QString &key, const LocalText &label, const LocalText &hint,
                        const QList<std::pair<QString, LocalText>> &choices);
/// A field that is shown only while another has a value.
SourceField onlyWith(SourceField field, const QString &condition);
/// The client ID and the client secret of an app of one's own; \a hint: where to get them.
SourceField clientIdField(const LocalText &hint);
SourceField clientSecretField(const LocalText &hint);
/// The button; \a hint: what happens.
SourceField signInField(const LocalText &hint);
/// The client ID of the app that a pasted key belongs to, in setting "app": what it uses is counted with that of
/// sign-ins of the same app (key_name.h).
SourceField sameAppField();
/// A token to paste.
SourceField tokenField(const LocalText &label, const LocalText &hint, bool required);

/// The value of \a key, cut to \a most characters; Error when it is empty, naming \a label in the program's language.
Result<QString> neededValue(const QHash<QString, QString> &values, const QString &key, qsizetype most,
                            const QString &whatIsMissing);

} // namespace pulse
