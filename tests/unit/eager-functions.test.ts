import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { eager } from '../../scripts/build/eager-functions.mjs';

const parse = (code: string) => parseSync('script.js', code).program;
const run = (code: string): unknown => new Function(`return ${code}`)();

describe('eager functions', () => {
  it.each([
    [
      'a declaration that is used before it stands',
      '(()=>{let a=f(2);function f(x){return x*3}return a})()',
      6,
    ],
    [
      'declarations that call each other',
      '(()=>{function f(x){return x?g(x-1):1}function g(x){return f(x)+1}return f(3)})()',
      4,
    ],
    [
      'a declaration in a declaration',
      '(()=>{function f(){return g();function g(){return 5}}return f()})()',
      5,
    ],
    [
      'methods, accessors and classes',
      '(()=>{class A{m(){return 1}get g(){return 2}}let o={m(){return 3},get g(){return 4}};let a=new A;return a.m()+a.g+o.m()+o.g})()',
      10,
    ],
    ['arrows in calls and defaults', '(()=>[1,2].map(x=>x+1).reduce((a,b)=>a+b,((c=()=>4)=>c())()))()', 9],
  ])('leaves the meaning of %s', (_, code, value) => {
    expect([run(code), run(eager(code, parse))]).toEqual([value, value]);
  });

  it('puts every function that is no method in parentheses', () => {
    expect(eager('(()=>{f();function f(){}})()', parse)).toBe('((()=>{var f=(function(){});f();}))()');
  });
});
