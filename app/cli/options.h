// A command's options and arguments, bound to its members. Names with dashes are options ("--limit"), others
// are arguments by position ("SOURCE"). Hides the parsing library from the commands.
#pragma once

#include "app/cli/option_values.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace CLI {
class App;
}

namespace watari::cli {

class Options {
public:
    explicit Options(CLI::App& app);
    ~Options();
    Options(Options&&) noexcept;

    // May be left out; the member keeps its value.
    template <class T>
    void add(const char* name, const QString& help, T& target) {
        bind({name, help, placeholder(target), Need::Optional, Count::One}, reader(target));
    }
    // Must be given.
    template <class T>
    void need(const char* name, const QString& help, T& target) {
        bind({name, help, placeholder(target), Need::Needed, Count::One}, reader(target));
    }
    // May be given several times.
    template <class T>
    void addMany(const char* name, const QString& help, QList<T>& target) {
        bind({name, help, placeholder(T{}), Need::Optional, Count::Many}, [&target](const QString& text) {
            T value{};
            auto read = readValue(text, value);
            if (read) target.append(value);
            return read;
        });
    }
    void flag(const char* name, const QString& help, bool& target);

    // Reads what was typed into the members, after the command line was parsed. Errors: WrongUsage naming
    // option, value and an example.
    [[nodiscard]] Result<void> read() const;

private:
    using Reader = std::function<Result<void>(const QString&)>;
    enum class Need { Optional, Needed };
    enum class Count { One, Many };
    // An option takes one value each time it is given, so that it eats no argument behind it.
    struct Spec {
        const char* name;
        QString help;
        QString placeholder;
        Need need;
        Count count;
    };
    struct Bound;

    template <class T>
    static Reader reader(T& target) {
        return [&target](const QString& text) { return readValue(text, target); };
    }
    [[nodiscard]] static bool isByPosition(const Spec& spec);
    void bind(const Spec& spec, Reader reader);

    CLI::App* m_app;
    std::vector<std::unique_ptr<Bound>> m_bound;
};

}  // namespace watari::cli
