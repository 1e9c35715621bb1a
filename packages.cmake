# What is fetched: three pinned packages, each checked by its SHA-512 and unpacked once into a cache
# that all build folders share. `npm pack` downloads only: no install script ever runs. Every package
# can be given as a folder instead (-DJEMPUT_…_DIR=), for builders without a network.
set(JEMPUT_PACKAGE_CACHE "$ENV{JEMPUT_PACKAGE_CACHE}" CACHE PATH "Where fetched packages are kept")
if(NOT JEMPUT_PACKAGE_CACHE)
  set(JEMPUT_PACKAGE_CACHE ${PROJECT_SOURCE_DIR}/build/packages)
endif()

# jemput_package(<variable> NAME <npm name> VERSION <version> SHA512 <hex>): sets <variable> to the
# folder the package was unpacked into.
function(jemput_package variable)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAME;VERSION;SHA512" "")
  set(${variable} "" CACHE PATH "Folder holding ${arg_NAME}, instead of fetching it")
  if(${variable})
    return()
  endif()
  set(archive ${JEMPUT_PACKAGE_CACHE}/${arg_NAME}-${arg_VERSION}.tgz)
  set(folder ${JEMPUT_PACKAGE_CACHE}/${arg_NAME}-${arg_VERSION})
  if(NOT EXISTS ${archive})
    find_program(NPM NAMES npm npm.cmd REQUIRED)
    file(MAKE_DIRECTORY ${JEMPUT_PACKAGE_CACHE})
    message(STATUS "Fetching ${arg_NAME} ${arg_VERSION}")
    execute_process(COMMAND ${NPM} pack --silent --ignore-scripts ${arg_NAME}@${arg_VERSION}
        WORKING_DIRECTORY ${JEMPUT_PACKAGE_CACHE} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  endif()
  file(SHA512 ${archive} found)
  if(NOT found STREQUAL arg_SHA512)
    file(REMOVE ${archive})
    message(FATAL_ERROR "${arg_NAME} ${arg_VERSION} is not the package we pinned (SHA-512 ${found}).")
  endif()
  if(NOT EXISTS ${folder}/package/package.json)
    file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${folder})
  endif()
  set(${variable} ${folder}/package PARENT_SCOPE)
endfunction()

# SQLite with page encryption (its amalgamation is in deps/sqlite3); MIT and public domain.
jemput_package(JEMPUT_SQLITE3MC_DIR NAME better-sqlite3-multiple-ciphers VERSION 13.0.3
    SHA512 51869b33cdabd49f384cb59cfd2b33a07b3a5e8a56a65ff61c283736e8b52546855e0fd52ecc3390fa306224612bfe027ed23c760b62930c9941e70c95dac6c5)
# Official area codes of Indonesia (data/*.csv); code MIT, data ODbL 1.0.
jemput_package(JEMPUT_AREA_DATA_DIR NAME idn-area-data VERSION 4.0.1
    SHA512 3e1352225e53eecc15c305b124e14cb4269e1c017d4d4bb41cb0dffb7e8421666ba3d8fb6aef370052098814062fe891b010c0d8e9692797e38aac4d62777339)
# Icons (icons/*.svg); ISC.
jemput_package(JEMPUT_ICONS_DIR NAME lucide-static VERSION 1.62.0
    SHA512 581640fe6d8fbe41693061c3b6c05c9393f603d1b87a12e562ee06c30202726126d41bd85608f4d25083c4a4562e56cc94e89b2da8b0750f3c1b9a479125a0c0)
