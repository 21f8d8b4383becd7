// Identity of stored things: text made by the program, unique for ever, never reused.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace watari {

// Id<Server> and Id<Disk> do not mix. A default-made Id is null: "none yet".
template <class T>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    bool operator==(const Id&) const = default;
    std::strong_ordering operator<=>(const Id& o) const {
        const int c = QString::compare(m_text, o.m_text);
        return c < 0   ? std::strong_ordering::less
               : c > 0 ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

// Where new ids come from; tests hand in a counter.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual QString next() = 0;
    template <class T>
    Id<T> make() {
        return Id<T>(next());
    }
};

// Random UUIDs (RFC 4122, version 4) without braces.
class RandomIds final : public IdSource {
public:
    QString next() override;
};

// "t-000001", "t-000002", ...
class CountedIds final : public IdSource {
public:
    explicit CountedIds(QString prefix) : m_prefix(std::move(prefix)) {}
    QString next() override;

private:
    QString m_prefix;
    int m_count = 0;
};

}  // namespace watari
