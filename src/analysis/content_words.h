#pragma once
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace pulse {

/// The words of a text that carry its subject: addresses, handles, numbers alone, single letters and words that stand
/// in every text are left out; the rest is folded. Korean words keep their particles here: see ParticleStripper.
QStringList contentWords(const QString &text);

/// Whether \a word, folded, stands in texts of every subject: "그리고", "the".
bool isEmptyWord(const QString &word);

/// Takes particles and the endings of 하다 and 되다 off Korean words ("배터리가" → "배터리", "팽창했어요" → "팽창"),
/// and the plural s off English ones.
///
/// A cut is believed only where the rest occurs in another form too among the words it was made from: "바나나" stays
/// whole, although 나 is a particle. Immutable once made; thread-safe.
class ParticleStripper {
public:
    /// Learns the forms from \a words, repeated or not.
    void learn(const QStringList &words);
    QString stem(const QString &word) const;

private:
    QHash<QString, QSet<QString>> m_endings; ///< of each possible rest, those seen behind it
};

} // namespace pulse
