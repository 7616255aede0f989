# One place for the language level, the warnings and the sanitizers; every target links `build_flags`.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release)
endif()
# Debug builds are for tests: light optimisation keeps a million-row test quick, -g1 keeps links small.
set(CMAKE_CXX_FLAGS_DEBUG "-Og -g1")
set(CMAKE_C_FLAGS_DEBUG "-Og -g1")

# A debug build links one program for each test: mold does in a tenth of the time what the usual linker does.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  add_link_options(-fuse-ld=mold)
endif()

option(PULSECHECK_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(PULSECHECK_PCH "Precompiled headers" ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # A precompiled header is only cacheable when its time stamps and defines may differ.
  set(ccache_launcher ${CMAKE_COMMAND} -E env
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${ccache_launcher})
  set(CMAKE_C_COMPILER_LAUNCHER ${ccache_launcher})
endif()

add_library(build_flags INTERFACE)
target_compile_options(build_flags INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Werror -Wnon-virtual-dtor -Wconversion -Wno-sign-conversion>
  # GCC takes an empty std::optional for an uninitialised one once it has inlined enough (its bug 80635), and so it does
  # with what the sanitizers put between.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<OR:$<CONFIG:Release>,$<BOOL:${PULSECHECK_SANITIZE}>>>:-Wno-maybe-uninitialized>
  -fpch-preprocess)
target_compile_definitions(build_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(PULSECHECK_SANITIZE)
  target_compile_options(build_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(build_flags INTERFACE -fsanitize=address,undefined)
endif()
