#include "app/exchange/xmlpart.h"

#include <memory>

#include <expat.h>

namespace app {

namespace {

constexpr int kDeepest = 200;

struct Name {
    std::string_view prefix;
    std::string_view local;
};

Name split(std::string_view name)
{
    const auto colon = name.find(':');
    if (colon == std::string_view::npos)
        return {{}, name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

/// Owns the parser and passes on what it finds.
class Parser {
public:
    explicit Parser(XmlHandler& handler)
        : m_handler(handler), m_parser(XML_ParserCreate(nullptr), XML_ParserFree)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), started, ended);
        XML_SetCharacterDataHandler(m_parser.get(), written);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), declared);
    }

    Result<void> add(std::string_view piece) { return parse(piece, XML_FALSE); }
    Result<void> finish() { return parse({}, XML_TRUE); }

private:
    Result<void> parse(std::string_view piece, int isFinal)
    {
        const auto status =
            XML_Parse(m_parser.get(), piece.data(), static_cast<int>(piece.size()), isFinal);
        if (auto state = m_handler.state(); !state)
            return state;
        if (status != XML_STATUS_OK)
            return Error{ErrorCode::FileUnreadable,
                         QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get())))};
        return {};
    }

    void stopUnless(bool good) const
    {
        if (!good)
            XML_StopParser(m_parser.get(), XML_FALSE);
    }

    static Parser& self(void* data) { return *static_cast<Parser*>(data); }

    static void started(void* data, const char* name, const char** attributes)
    {
        auto& parser = self(data);
        const auto [prefix, local] = split(name);
        parser.m_handler.start(prefix, local, XmlAttributes(attributes));
        parser.stopUnless(++parser.m_depth <= kDeepest);
    }
    static void ended(void* data, const char* name)
    {
        auto& parser = self(data);
        --parser.m_depth;
        const auto [prefix, local] = split(name);
        parser.m_handler.end(prefix, local);
        parser.stopUnless(!!parser.m_handler.state());
    }
    static void written(void* data, const char* text, int size)
    {
        self(data).m_handler.text({text, static_cast<std::size_t>(size)});
    }
    static void declared(void* data, const char* /*name*/, const char* /*system*/,
                         const char* /*publicId*/, int /*hasInternalSubset*/)
    {
        self(data).stopUnless(false);
    }

    XmlHandler& m_handler;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    int m_depth = 0;
};

} // namespace

std::string_view XmlAttributes::named(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (name == *pair)
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::local(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (split(*pair).local == name)
            return pair[1];
    }
    return {};
}

std::string& KeptTexts::fresh()
{
    if (m_used == m_texts.size())
        m_texts.emplace_back();
    auto& text = m_texts[m_used++];
    text.clear();
    return text;
}

Result<void> parseXmlPart(ZipParts& parts, std::string_view name, XmlHandler& handler,
                          const std::function<void(std::int64_t)>& progress)
{
    Parser parser(handler);
    auto done = parts.read(name, [&](std::string_view piece) {
        if (progress)
            progress(static_cast<std::int64_t>(piece.size()));
        return parser.add(piece);
    });
    return done ? parser.finish() : done;
}

} // namespace app
