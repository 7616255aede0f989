#pragma once
#include <QByteArray>
#include <QList>
#include <random>

namespace pulse::fuzz {

/// Makes inputs from good ones: bytes flipped, cut out, repeated, exchanged between two inputs, replaced by what
/// parsers stumble over (brackets, huge numbers, broken UTF-8, entities). The same seed makes the same inputs.
class Mutator {
public:
    Mutator(QList<QByteArray> corpus, quint32 seed) : m_corpus(std::move(corpus)), m_random(seed) {}
    QByteArray next();

private:
    static constexpr qsizetype Longest = 256 * 1024;
    qsizetype number(qsizetype below) { return below > 0 ? qsizetype(m_random() % quint32(below)) : 0; }
    void mutate(QByteArray &input);
    const QByteArray &any() { return m_corpus.at(number(m_corpus.size())); }

    QList<QByteArray> m_corpus;
    std::mt19937 m_random;
};

} // namespace pulse::fuzz
