#include "app/cli/options.h"

#include <CLI/App.hpp>

#include <string>
#include <utility>

namespace watari::cli {

struct Options::Bound {
    QString name;
    Reader reader;
    std::vector<std::string> given;
};

Options::Options(CLI::App& app) : m_app(&app) {}
Options::~Options() = default;
Options::Options(Options&&) noexcept = default;

bool Options::isByPosition(const Spec& spec) {
    return spec.name[0] != '-';
}

void Options::bind(const Spec& spec, Reader reader) {
    m_bound.push_back(std::make_unique<Bound>());
    Bound& bound = *m_bound.back();
    bound.name = QString::fromLatin1(spec.name);
    bound.reader = std::move(reader);
    CLI::Option* option = m_app->add_option(
        spec.name,
        [&bound](const CLI::results_t& results) {
            bound.given = results;
            return true;
        },
        spec.help.toStdString());
    option->type_name(spec.placeholder.toStdString());
    option->required(spec.need == Need::Needed);
    if (spec.count == Count::One)
        option->expected(1);
    else
        option->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args(isByPosition(spec));
}

void Options::flag(const char* name, const QString& help, bool& target) {
    m_app->add_flag_callback(
        name, [&target] { target = true; }, help.toStdString());
}

Result<void> Options::read() const {
    for (const auto& bound : m_bound)
        for (const std::string& text : bound->given)
            CHECK(bound->reader(QString::fromStdString(text)).at(bound->name));
    return Ok();
}

}  // namespace watari::cli
